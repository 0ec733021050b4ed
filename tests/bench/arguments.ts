import { parseArgs } from 'node:util';
import { ScriptError } from '@/lib/tools/script.mjs';

/** The parts of the benchmark, in the order in which they are run. */
const PARTS = ['build', 'serve', 'parse', 'pages', 'explorer'] as const;
export type Part = (typeof PARTS)[number];

/**
 * The corpora: that of the tests, made ones with so many initiatives, and made ones with so many documents of
 * ten passages and one initiative each, which are built alone.
 */
const SIZES = ['real', '1000', '10000', '1000-documents', '10000-documents'] as const;
export type Size = (typeof SIZES)[number];

export type BenchOptions = {
  readonly parts: readonly Part[];
  readonly sizes: readonly Size[];
  /** How often each page is visited; one more visit before them is not counted. */
  readonly runs: number;
  /** Fewer pages and queries, and no build where the site is current. */
  readonly isQuick: boolean;
  /** Whether the result takes the place of `tests/bench/RESULTS.md`. */
  readonly isSaved: boolean;
  /** After so many seconds a build is ended and counts as failed. */
  readonly buildLimit: number;
  /** The folder of another checkout of this project, whose builds are measured beside these. */
  readonly beside: string | undefined;
};

/** Fewer runs than these are no measurement (issue 5). */
const FEWEST_RUNS = 5;

const USAGE = `Usage: npm run bench -- [--quick] [--save] [--only ${PARTS.join('|')}] [--runs ${FEWEST_RUNS}] [--sizes ${SIZES.join()}] [--build-limit 1800] [--beside <folder>]`;

/**
 * What the arguments of `npm run bench --` ask for.
 *
 * @throws {ScriptError} with the fix, where they cannot be meant so
 */
export function readArguments(args: readonly string[]): BenchOptions {
  const { quick, save, only, runs, sizes, ...rest } = parsed(args);
  if (save && (quick || only !== undefined || sizes !== undefined)) {
    throw refusal('--save keeps the whole table', 'Leave out --quick, --only and --sizes.');
  }
  const count = wholeNumber('--runs', runs ?? String(FEWEST_RUNS));
  if (save && count < FEWEST_RUNS) {
    throw refusal(`--save needs at least ${FEWEST_RUNS} runs`, `Say --runs ${FEWEST_RUNS}.`);
  }
  return {
    parts: only === undefined ? PARTS : listed('--only', only, PARTS),
    sizes: listed('--sizes', sizes ?? (quick ? 'real' : SIZES.join()), SIZES),
    runs: count,
    isQuick: quick,
    isSaved: save,
    buildLimit: wholeNumber('--build-limit', rest['build-limit']),
    beside: rest.beside,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean', default: false },
        save: { type: 'boolean', default: false },
        only: { type: 'string' },
        runs: { type: 'string' },
        sizes: { type: 'string' },
        'build-limit': { type: 'string', default: '1800' },
        beside: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error), '');
  }
}

/** The words of a list with commas, in the order of `known`. */
function listed<Word extends string>(
  option: string,
  text: string,
  known: readonly Word[],
): readonly Word[] {
  const words = text.split(',');
  const odd = words.find((word) => !known.some((one) => one === word));
  if (odd === undefined) return known.filter((one) => words.includes(one));
  throw refusal(`Unexpected ${option} "${odd}", expected ${known.join(', ')}`, '');
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9][0-9]{0,5}$/.test(text)) return Number(text);
  throw refusal(`Unexpected ${option} "${text}", expected a whole number from 1`, '');
}

const refusal = (what: string, fix: string) =>
  new ScriptError(
    [`${what}${what.endsWith('.') ? '' : '.'}`, fix, USAGE].filter(Boolean).join('\n'),
  );
