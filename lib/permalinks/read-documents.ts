import type { Permalinks } from '@/lib/model/permalink';
import { byDate } from '@/lib/parse/by-date';
import { decodeFile } from '@/lib/parse/decode-file';
import { AUTHORITIES_LEDGER, ledgerOfDocument } from '@/lib/parse/ledger-paths';
import type { Problem } from '@/lib/parse/problem';
import { byPlace, createReport } from '@/lib/parse/problem';
import type { ContentFiles } from '@/lib/parse/read-files';
import type { Part, ReadingOptions, Rest } from '@/lib/parse/read-parts';
import { readParts } from '@/lib/parse/read-parts';
import type { TextFile } from '@/lib/parse/text-file';
import { addressesOfDocument, addressesOfInitiatives, addressesOfRest } from './addresses-of';
import { checkDrafts } from './check-drafts';
import { checkLedger } from './check-ledger';
import { holdLiving } from './hold-ledger';
import type { HeldLiving } from './ledger-check';
import { placesIn } from './place-of';
import type { PlacedLedger } from './read-ledger';
import { createShelf } from './shelf';

/** A document that was read and checked by itself, and the file of the ledger that is its own. */
export type FinishedDocument = Part & {
  /** Undefined where there is none, or the ledger is one file. */
  readonly ledger?: PlacedLedger;
};

/** What is known when all documents were read, and held against each other. */
export type ContentEnd = {
  /** What belongs to no document; where no problem of the records is an error. */
  readonly rest?: Rest;
  /** The files of the ledger that are of no living document; where there is a rest, and all can be read. */
  readonly ledgers?: readonly PlacedLedger[];
  /** Where no problem at all is an error. */
  readonly permalinks?: Permalinks;
  /** By file and place, warnings included. */
  readonly problems: readonly Problem[];
};

/**
 * Reads the content document by document: yields each as soon as it is finished, in the order of the
 * files, and holds no more of it than ids and addresses. What was yielded is good where the end has
 * permalinks. A draft is not in the ledger. Total: an author's mistake is a problem, never an exception.
 */
export function* readDocuments(
  files: ContentFiles,
  options?: ReadingOptions,
): Generator<FinishedDocument, ContentEnd, undefined> {
  const report = createReport();
  const ofLedger = createReport();
  const shelf = createShelf(files, ofLedger);
  const standing = new Set<string>();
  const documents: HeldDocument[] = [];
  const parts = readParts(files, report, options);
  let step = parts.next();
  while (!step.done) {
    const { document, initiatives } = step.value;
    if (document.isDraft) {
      yield step.value;
      step = parts.next();
      continue;
    }
    const ledger = shelf.take(ledgerOfDocument(document.id));
    documents.push({
      date: document.date,
      own: holdLiving(addressesOfDocument(document), ledger, standing),
      initiatives: holdLiving(
        addressesOfInitiatives(initiatives, placesIn(document)),
        ledger,
        standing,
      ),
    });
    yield { ...step.value, ...(ledger && !shelf.isOne ? { ledger } : {}) };
    step = parts.next();
  }
  const fileAt = createFileAt(files);
  const isPublished = checkDrafts({ files, shelf, fileAt, report });
  const rest = step.value;
  // Addresses of records that do not parse would all seem lost.
  if (!rest) return { problems: report.problems() };
  // What a published draft had would seem lost, too.
  if (isPublished)
    return { problems: [...report.problems(), ...ofLedger.problems()].toSorted(byPlace) };
  const authorities = shelf.take(AUTHORITIES_LEDGER);
  const others = holdLiving(addressesOfRest(rest), authorities, standing);
  const ledgers = [...(authorities ? [authorities] : []), ...shelf.takeOthers()];
  const held = shelf.held();
  const living = new Map([...inOrder(documents), ...others].map((one) => [one.address, one]));
  const permalinks =
    held && checkLedger({ ledgers: held, living, standing, fileAt, report: ofLedger });
  const found = ofLedger.problems();
  const hasErrors = found.some(({ severity }) => severity === 'error');
  return {
    rest,
    problems: [...report.problems(), ...found].toSorted(byPlace),
    ...(held ? { ledgers } : {}),
    ...(permalinks && !hasErrors ? { permalinks } : {}),
  };
}

type HeldDocument = {
  readonly date: string | undefined;
  /** The document's own address, and those of its passages. */
  readonly own: readonly HeldLiving[];
  readonly initiatives: readonly HeldLiving[];
};

/** Everything that stands in documents, in the order of a corpus. */
function inOrder(documents: readonly HeldDocument[]): HeldLiving[] {
  const sorted = byDate(documents, ({ date }) => date);
  return [...sorted.flatMap(({ own }) => own), ...sorted.flatMap(({ initiatives }) => initiatives)];
}

/** Gives files of the content once more, for the places of what is told. */
function createFileAt(files: ContentFiles): (path: string) => TextFile {
  const opened = new Map<string, TextFile>();
  return (path) => {
    const bytes = files.get(path);
    const file = opened.get(path) ??
      (bytes && decodeFile(path, bytes, createReport())) ?? { path, text: '' };
    opened.set(path, file);
    return file;
  };
}
