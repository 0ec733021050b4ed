import { AUTHORITIES_LEDGER, isLedger, LEDGER_FOLDER, ONE_LEDGER } from '@/lib/parse/ledger-paths';
import type { Problem, Report } from '@/lib/parse/problem';
import { createReport } from '@/lib/parse/problem';
import type { ContentFiles } from '@/lib/parse/read-files';
import type { HeldLedger } from './hold-ledger';
import { holdLedger } from './hold-ledger';
import type { PlacedLedger } from './read-ledger';
import { readLedger } from './read-ledger';

/** What an author is told whose content has no ledger: without it nothing remembers old addresses. */
const MISSING =
  'Missing file, expected the ledger of every published address; put it back from the last version of the content or, where nothing was published yet, run "npm run permalinks"';

const BESIDE = `Unexpected file beside the folder ${LEDGER_FOLDER}, expected one of the two; where the folder has everything that this file has, "npm run permalinks" takes the file out`;

/** Whether a problem says that a file of the ledger is missing: the one that recording mends. */
export function isMissingLedger({ rule, path }: Problem): boolean {
  return rule === 'missing-file' && path.startsWith(LEDGER_FOLDER);
}

/** Whether the ledger lies there twice: the old one file, and files of the folder. */
export function isDoubled(files: ContentFiles): boolean {
  return (
    files.has(ONE_LEDGER) && [...files.keys()].some((path) => isLedger(path) && path !== ONE_LEDGER)
  );
}

/** The files of the ledger, each of which is read once and then held without its words. */
export type Shelf = {
  /** Whether the ledger is one file. */
  readonly isOne: boolean;
  /** The ledger at a path, or the one file in its place; undefined where there is none or it cannot be read. */
  readonly take: (path: string) => PlacedLedger | undefined;
  /** Those that were not taken yet, read now. */
  readonly takeOthers: () => readonly PlacedLedger[];
  /** All that were taken, by path; undefined where any could not be read. */
  readonly held: () => readonly HeldLedger[] | undefined;
};

/** The shelf of a content. Reports what is missing, stands there twice or cannot be read. */
export function createShelf(files: ContentFiles, report: Report): Shelf {
  const left = new Set([...files.keys()].filter(isLedger).toSorted());
  const isOne = left.has(ONE_LEDGER);
  const isDouble = isOne && left.size > 1;
  if (isDouble) {
    report.at({ path: ONE_LEDGER, text: '' }, 0, 'unexpected-file', BESIDE);
    left.clear();
  } else if (!isOne && !left.has(AUTHORITIES_LEDGER)) {
    const path = left.size === 0 ? LEDGER_FOLDER : AUTHORITIES_LEDGER;
    report.at({ path, text: '' }, 0, 'missing-file', MISSING);
  }
  const held: HeldLedger[] = [];
  let isReadable = !isDouble;
  const take = (path: string) => {
    const bytes = left.delete(path) ? files.get(path) : undefined;
    if (!bytes) return undefined;
    const placed = readLedger(path, bytes, report);
    if (placed) held.push(holdLedger(placed, isOne ? keep(placed) : readAgain(path, files)));
    else isReadable = false;
    return placed;
  };
  const one = isOne ? take(ONE_LEDGER) : undefined;
  return {
    isOne,
    take: (path) => (isOne ? one : take(path)),
    takeOthers: () => (one ? [one] : [...left].flatMap((path) => take(path) ?? [])),
    held: () => (isReadable ? held.toSorted((a, b) => (a.path < b.path ? -1 : 1)) : undefined),
  };
}

function keep(placed: PlacedLedger): () => PlacedLedger {
  return () => placed;
}

/** Remembers where the file lies alone: its words are as many as its document has. */
function readAgain(path: string, files: ContentFiles): () => PlacedLedger {
  return () => {
    const bytes = files.get(path);
    const placed = bytes && readLedger(path, bytes, createReport());
    if (!placed) throw new Error(`${path} was read before, and cannot be read again`);
    return placed;
  };
}
