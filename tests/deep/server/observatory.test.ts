import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Nginx } from './nginx';
import { startNginx } from './nginx';

let nginx: Nginx;

const SCORER = 'tests/deep/node_modules/@mdn/mdn-http-observatory';

beforeAll(async () => {
  // The browsers' list of preloaded hosts, which its install script would fetch; ours is not on it.
  const preloaded = `${SCORER}/conf/hsts-preload.json`;
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
  // The scorer asks the ports that browsers ask, and follows the redirect from one to the other.
  nginx = await startNginx(`${process.cwd()}/out`, {
    httpPort: 80,
    httpsPort: 443,
    redirectsToHttps: true,
  });
});

afterAll(() => nginx.close());

type Score = {
  scan: { grade: string; score: number };
  tests: Record<string, { pass: boolean; result: string; scoreModifier: number }>;
};

/** Milliseconds: a busy machine is no failure. */
const PATIENT = { ABORT_TIMEOUT: '120000', CLIENT_TIMEOUT: '100000' };
/** What is asked here stands on this machine. */
const WITHOUT_PROXY = { NO_PROXY: '*', no_proxy: '*' };

test('Mozilla’s Observatory gives A+ and at least 125 points', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [`${SCORER}/src/scan.js`, 'localhost'], {
    encoding: 'utf8',
    env: { ...process.env, ...PATIENT, ...WITHOUT_PROXY, NODE_EXTRA_CA_CERTS: nginx.certificate },
  });
  if (!stdout.startsWith('{\n')) throw new Error(`The scorer says: ${stdout} ${stderr}`);
  const { scan: found, tests } = JSON.parse(stdout) as Score;
  console.log(`Observatory: ${found.grade}, ${found.score}`);
  for (const [name, { pass, result, scoreModifier }] of Object.entries(tests)) {
    console.log(`  ${pass ? 'pass' : 'FAIL'} ${name}: ${result} (${scoreModifier})`);
  }
  expect(found.grade).toBe('A+');
  expect(found.score).toBeGreaterThanOrEqual(125);
});
