import { coverageFileSchema } from '@/lib/model/coverage-file';
import type { Reading } from '@/lib/model/passage';
import type { Reason } from '@/lib/model/vocabulary';
import { CREDIT } from '@/lib/model/vocabulary';
import type { Report } from './problem';
import { show } from './problem';
import type { DraftDocument, IdentifiedPassage } from './read-document';
import type { ReadInitiatives } from './read-initiatives';
import { findPassages } from './report-anchor';
import type { Spot, TextFile } from './text-file';
import { placeInWords, spotIn } from './text-file';
import { readYaml } from './yaml';
import { oneOf, suggestion } from './zod-problem';

/** What says which passages hold initiatives, and why others hold none. */
export type Coverers = {
  /** Undefined where there is no `initiatives.yaml`, or it cannot be read. */
  readonly initiatives: { readonly file: TextFile; readonly read: ReadInitiatives } | undefined;
  /** `coverage.yaml`, where there is one. */
  readonly coverage: TextFile | undefined;
  /** The reasons that there are. */
  readonly reasons: readonly string[];
};

type Excused = Extract<Reading, { state: 'excused' }>;

type Claims = {
  readonly document: DraftDocument;
  readonly coded: ReadonlySet<string>;
  readonly reasons: readonly string[];
  readonly report: Report;
  /** By passage index. */
  readonly byPassage: Map<number, Claim>;
};

type Claim = {
  readonly excused: Excused;
  readonly at: Spot;
  /** What the entry calls the passage. */
  readonly name: string;
  /** Another way out than to take the entry out. */
  readonly help: string;
};

/**
 * What somebody has said of each passage, in their order: it holds an initiative, it is excused, or
 * nobody has read it yet, which is no problem. Undefined for headings of which nobody says anything.
 * Two claims about one passage are a problem.
 */
export function coverPassages(
  document: DraftDocument,
  { initiatives, coverage, reasons }: Coverers,
  report: Report,
): (Reading | undefined)[] {
  const coded = new Set<string>(
    initiatives?.read.initiatives.flatMap(({ initiative }) =>
      initiative.quote.pieces.map(({ passage }) => passage),
    ),
  );
  const claims: Claims = { document, coded, reasons, report, byPassage: new Map() };
  if (initiatives) claimSingly(initiatives, claims);
  if (coverage) claimTogether(coverage, claims);
  return document.passages.map((passage, index) => {
    if (coded.has(passage.id)) return { state: 'coded' };
    return claims.byPassage.get(index)?.excused ?? readingOfKind(passage);
  });
}

function readingOfKind({ kind }: IdentifiedPassage): Reading | undefined {
  switch (kind) {
    // A note is covered with the passage that has its mark; the others have nothing to be coded.
    case 'heading':
    case 'term':
    case 'head-row':
    case 'attribution':
    case 'ornament':
    case 'note':
      return undefined;
    case 'credit':
      return { state: 'excused', reason: CREDIT, how: 'singly' };
    case 'caption':
    case 'paragraph':
    case 'list-item':
    case 'definition':
    case 'row':
      return { state: 'unread' };
  }
}

/** The entries of `uncoded`: each for a passage, and all that have its very words. */
function claimSingly({ file, read }: NonNullable<Coverers['initiatives']>, claims: Claims): void {
  const { document, report } = claims;
  const anchorable = { file: document.file, passages: document.drafts };
  read.file.value.uncoded.forEach((entry, index) => {
    const spot = (field: string) =>
      spotIn(file, () => read.file.offsetOf(['uncoded', index, field]));
    checkReason(entry.reason, spot('reason'), claims);
    const at = spot('begins');
    const found = findPassages(entry, at, anchorable, report);
    const { reason, note, begins } = entry;
    const help = found.length > 1 ? ', or a "prefix" or "suffix" that tells the others apart' : '';
    // Passages with the very same words are one claim, and at most one problem.
    const excused: Excused = { state: 'excused', reason, note, how: 'singly' };
    found.every((passage) => claim(passage, { excused, at, name: begins, help }, claims));
  });
}

/** The passages of `coverage.yaml`, which are named by their ids. */
function claimTogether(file: TextFile, claims: Claims): void {
  const { document, report } = claims;
  const placed = readYaml(file, { text: file.text, base: 0 }, coverageFileSchema, report);
  const places = new Map<string, number>(document.passages.map(({ id }, index) => [id, index]));
  placed?.value.excused.forEach(({ reason, note, passages }, index) => {
    const spot = (...path: PropertyKey[]) =>
      spotIn(file, () => placed.offsetOf(['excused', index, ...path]));
    checkReason(reason, spot('reason'), claims);
    passages.forEach((id, entry) => {
      const at = spot('passages', entry);
      const passage = places.get(id);
      if (passage === undefined) {
        const message = `Unexpected passage ${show(id)}, expected the id of a passage of ${document.file.path}: its words have changed, or it is gone; take the line out, and read what stands there now${suggestion(id, places.keys())}`;
        report.at(at.file, at.offset, 'passage-not-found', message);
        return;
      }
      const excused: Excused = { state: 'excused', reason, note, how: 'together' };
      claim(passage, { excused, at, name: id, help: '' }, claims);
    });
  });
}

/** Notes a claim about a passage; false, and a problem, where another one stands against it. */
function claim(passage: number, claimed: Claim, claims: Claims): boolean {
  const { at, name, help } = claimed;
  const earlier = claims.byPassage.get(passage);
  const isCoded = claims.coded.has(claims.document.passages[passage]?.id ?? '');
  if (!earlier && !isCoded) {
    claims.byPassage.set(passage, claimed);
    return true;
  }
  const message = earlier
    ? `Unexpected second reason for ${show(name)}, expected one reason for a passage; the first is at ${placeInWords(earlier.at.file, earlier.at.offset)}`
    : `Unexpected reason for ${show(name)}, expected none: the passage holds an initiative; take the entry out${help}`;
  claims.report.at(at.file, at.offset, 'contradictory-coverage', message);
  return false;
}

function checkReason(reason: Reason, at: Spot, { reasons, report }: Claims): void {
  if (reasons.includes(reason)) return;
  const message = `Unexpected reason ${show(reason)}, expected ${oneOf(reasons)}${suggestion(reason, reasons)}`;
  report.at(at.file, at.offset, 'unknown-reason', message);
}
