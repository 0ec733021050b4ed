import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:http';

/** So many requests wait for an answer at once, each on a connection that is kept. */
const AT_ONCE = 8;

/**
 * Asks a site for addresses in turn until the time is over: how many answers came whole in a second. Throws
 * where one is no page.
 */
export async function answersInASecond(
  site: string,
  addresses: readonly string[],
  seconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const start = performance.now();
  let answers = 0;
  const askOn = async () => {
    while (performance.now() < start + seconds * 1000) {
      const address = addresses[answers % addresses.length] ?? '/';
      answers += 1;
      await readAnswer(new URL(address, site), agent);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  agent.destroy();
  return (answers * 1000) / (performance.now() - start);
}

async function readAnswer(url: URL, agent: Agent): Promise<void> {
  // As it is: packed answers would measure the packing.
  const asked = request(url, { agent, headers: { 'accept-encoding': 'identity' } });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`${url.href}: ${response.statusCode}`);
}
