import { ScriptError } from '@/lib/tools/script.mjs';
import { FIXTURE_FOLDER } from '@/tests/build-site';
import type { Size } from '@/tests/bench/arguments';
import { measureCommand } from './measure-command';

/** Where everything that the benchmark writes is, but for the sites themselves. Git knows it not. */
export const WORK = 'test-results/bench';

/** A corpus, and where its content and its site are. */
export type BenchCorpus = {
  readonly size: Size;
  readonly content: string;
  /** The folder of its site, as SITE_OUT has it. */
  readonly site: string;
  /** How it is made; undefined where it is there. */
  readonly made?: {
    readonly initiatives: number;
    readonly documents: number;
    /** How many passages each document has at the least. */
    readonly passages?: number;
  };
};

/** The corpora by their sizes (issue 5). */
export const CORPORA: Readonly<Record<Size, BenchCorpus>> = {
  real: { size: 'real', content: process.env.SITE_CONTENT || FIXTURE_FOLDER, site: 'out.fixture' },
  '1000': {
    size: '1000',
    content: `${WORK}/content-1000`,
    site: 'out.thousand',
    made: { initiatives: 1000, documents: 20 },
  },
  '10000': {
    size: '10000',
    content: `${WORK}/content-10000`,
    site: 'out.tenthousand',
    made: { initiatives: 10_000, documents: 200 },
  },
  '1000-documents': {
    size: '1000-documents',
    content: `${WORK}/content-1000-documents`,
    site: 'out.thousanddocuments',
    made: { initiatives: 1000, documents: 1000, passages: 10 },
  },
  '10000-documents': {
    size: '10000-documents',
    content: `${WORK}/content-10000-documents`,
    site: 'out.tenthousanddocuments',
    made: { initiatives: 10_000, documents: 10_000, passages: 10 },
  },
};

/** The seed of the made corpora: another one gives other names, and other figures. */
const SEED = 1;

/** Longer than any machine takes, in seconds. */
const LIMIT = 1800;

/**
 * Makes the content of a corpus, the same each time.
 *
 * @param root the project whose format it is in: this one where nothing is said
 * @throws {ScriptError} where that fails; the message says where its output is
 */
export async function makeContent(
  { content, made, size }: BenchCorpus,
  root?: string,
): Promise<void> {
  if (!made) return;
  const log = `${WORK}/content-${size}.log`;
  const script = ['node_modules/tsx/dist/cli.mjs', 'tests/bench/generate.ts', '--out', content];
  const asked = Object.entries({ ...made, seed: SEED }).flatMap(([name, value]) => [
    `--${name}`,
    String(value),
  ]);
  const { ending } = await measureCommand([...script, ...asked], { log, limit: LIMIT, cwd: root });
  if (ending === 'done') return;
  throw new ScriptError(`The corpus ${size} could not be made: see ${log}.`);
}
