import { createHash } from 'node:crypto';
import type { Store } from './store';

/** Questions that a store was asked, each as JSON (`["record","actor","un"]`), and a digest of each answer. */
export type Trace = ReadonlyMap<string, string>;

/** A store that can say what something was made from. */
export type TracedStore = Store & {
  /** What is made, and all that was asked meanwhile: make one thing after the other. */
  readonly trace: <Made>(
    make: () => Promise<Made>,
  ) => Promise<{ readonly made: Made; readonly asked: Trace }>;
  /** The digest of today's answer to a question of a trace; undefined where there is no answer any more. */
  readonly digestOf: (question: string) => Promise<string | undefined>;
};

type Ask = (...parts: readonly unknown[]) => unknown;

/**
 * Puts a notebook in front of a store whose content does not change: who is given the same answers to the
 * same questions makes the same, so a build need not make it again.
 */
export function tracedStore(store: Store): TracedStore {
  const methodOf = (name: string) => (store as Record<string, Ask>)[name] ?? unknownTo(name);
  const digests = new Map<string, Promise<string>>();
  let asked: Map<string, Promise<string>> | undefined;

  function note(
    name: string,
    parts: readonly unknown[],
    answer = () => methodOf(name)(...parts),
  ): Promise<string> {
    const question = questionOf(name, parts);
    const digest = digests.get(question) ?? digestOfAnswer(answer());
    // Of an answer that fails, whoever asked is told; what is not made is not kept.
    digest.catch(() => undefined);
    digests.set(question, digest);
    asked?.set(question, digest);
    return digest;
  }

  const methods = Object.keys(store).map((name) => {
    const ask = methodOf(name);
    const traced: Ask = (...parts) => {
      const answer = ask(...parts);
      if (!asked) return answer;
      const [of, ids] = parts;
      if (name === 'records') {
        // Each by itself: the same ones are asked for in many companies.
        for (const id of ids as readonly string[]) note('record', [of, id]);
      } else if (name === 'ids') {
        // They come one by one to whoever asked: to read them here would take them away.
        note(name, parts);
      } else {
        note(name, parts, () => answer);
      }
      return answer;
    };
    return [name, traced] as const;
  });

  return {
    ...(Object.fromEntries(methods) as Store),
    async trace(make) {
      const mine = new Map<string, Promise<string>>();
      asked = mine;
      try {
        const made = await make();
        const entries = [...mine].map(
          async ([question, digest]) => [question, await digest] as const,
        );
        return { made, asked: new Map(await Promise.all(entries)) };
      } finally {
        asked = undefined;
      }
    },
    async digestOf(question) {
      const [name, ...parts] = JSON.parse(question) as [string, ...unknown[]];
      try {
        return await note(name, parts);
      } catch {
        return undefined;
      }
    },
  };
}

function unknownTo(name: string): Ask {
  return () => Promise.reject(new Error(`No store answers ${name}.`));
}

/** What is not said is left out, so that a question read back is the same question. */
function questionOf(name: string, parts: readonly unknown[]): string {
  return JSON.stringify([
    name,
    ...parts.slice(0, parts.findLastIndex((part) => part !== undefined) + 1),
  ]);
}

async function digestOfAnswer(answer: unknown): Promise<string> {
  const known = isStream(answer) ? await read(answer) : await answer;
  return createHash('sha256')
    .update(JSON.stringify(known) ?? '')
    .digest('base64url');
}

const isStream = (answer: unknown): answer is ReturnType<Store['ids']> =>
  Object(answer)[Symbol.asyncIterator] !== undefined;

async function read(ids: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const id of ids) all.push(id);
  return all;
}
