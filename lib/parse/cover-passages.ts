import type { Passage } from '@/lib/model/passage';
import type { Report } from './problem';
import { show } from './problem';
import type { DraftDocument, IdentifiedPassage } from './read-document';
import type { ReadInitiatives } from './read-initiatives';
import { findPassage } from './report-anchor';
import type { TextFile } from './text-file';
import { spotIn } from './text-file';

type Uncoded = NonNullable<Passage['uncoded']>;

/**
 * Why each passage without initiatives has none, by passage index: its kind says so (heading,
 * caption, credit), or `uncoded` does. A passage that holds nothing and gives no reason is a
 * problem, and so is a reason for one that does hold something.
 */
export function coverPassages(
  document: DraftDocument,
  read: ReadInitiatives,
  file: TextFile,
  report: Report,
): Map<number, Uncoded> {
  const coded = new Set<string>(read.initiatives.map(({ initiative }) => initiative.passage));
  const declared = declaredReasons(document, read, file, coded, report);
  // What could not be anchored has its own problem, and may be what the passage holds.
  const allAnchored =
    read.initiatives.length === read.file.value.initiatives.length && declared.allFound;
  const reasons = new Map<number, Uncoded>();
  document.passages.forEach((passage, index) => {
    if (coded.has(passage.id)) return;
    const reason = declared.reasons.get(index) ?? reasonOfKind(passage);
    if (reason) reasons.set(index, reason);
    else if (allAnchored) reportUncoded(passage, document, file, report);
  });
  return reasons;
}

function declaredReasons(
  document: DraftDocument,
  read: ReadInitiatives,
  file: TextFile,
  coded: ReadonlySet<string>,
  report: Report,
): { readonly reasons: ReadonlyMap<number, Uncoded>; readonly allFound: boolean } {
  const reasons = new Map<number, Uncoded>();
  let allFound = true;
  const anchorable = { file: document.file, passages: document.drafts };
  read.file.value.uncoded.forEach(({ begins, reason, note }, index) => {
    const at = spotIn(file, () => read.file.offsetOf(['uncoded', index, 'begins']));
    const passage = findPassage(begins, at, anchorable, report);
    if (passage === undefined) {
      allFound = false;
      return;
    }
    if (coded.has(document.passages[passage]?.id ?? '')) {
      const message = `Unexpected reason for ${show(begins)}, expected none: the passage holds an initiative`;
      report.at(file, at.offset, 'contradictory-coverage', message);
      return;
    }
    if (reasons.has(passage)) {
      const message = `Unexpected second reason for ${show(begins)}, expected one reason for a passage`;
      report.at(file, at.offset, 'contradictory-coverage', message);
    }
    reasons.set(passage, { reason, note });
  });
  return { reasons, allFound };
}

function reasonOfKind(passage: IdentifiedPassage): Uncoded | undefined {
  switch (passage.kind) {
    case 'heading':
    case 'caption':
    case 'credit':
      return { reason: passage.kind };
    case 'paragraph':
    case 'list-item':
      return undefined;
  }
}

function reportUncoded(
  passage: IdentifiedPassage,
  document: DraftDocument,
  file: TextFile,
  report: Report,
): void {
  const reason = `Missing initiative in the passage ${show(passage.text)}, expected one in ${file.path}, or an entry under "uncoded" that says why there is none`;
  report.at(document.file, passage.source[0]?.start ?? 0, 'uncoded-passage', reason);
}
