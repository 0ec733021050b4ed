import type { DocumentFrontMatter } from '@/lib/model/document';
import { documentFrontMatterSchema } from '@/lib/model/document';
import type { DocumentId, PassageId } from '@/lib/model/id';
import { documentIdSchema } from '@/lib/model/id';
import type { EditorsNote } from '@/lib/model/editors-note';
import type { PassageKind } from '@/lib/model/passage';
import { anchorQuotes } from './anchor-quote';
import { findFrontMatter } from './front-matter';
import { parseMarkdown } from './markdown';
import { passageIdsOf } from './passage-id';
import type { Report } from './problem';
import { show } from './problem';
import type { DraftPassage } from './read-passages';
import { readPassages } from './read-passages';
import { findPassages, reportAnchoring } from './report-anchor';
import type { Spot, TextFile } from './text-file';
import { placeInWords, spotIn } from './text-file';
import type { Placed } from './yaml';
import { readYaml } from './yaml';

/** A passage that has its id, its kind and the editors' notes on it. */
export type IdentifiedPassage = Omit<DraftPassage, 'kind'> & {
  readonly id: PassageId;
  readonly kind: PassageKind;
  readonly editorsNotes: readonly EditorsNote[];
};

/** A document before its initiatives are known. */
export type DraftDocument = {
  readonly id: DocumentId;
  readonly file: TextFile;
  readonly frontMatter: DocumentFrontMatter;
  /** The offset in the file of a part of the front matter. */
  readonly frontMatterAt: (path: readonly PropertyKey[]) => number;
  readonly drafts: readonly DraftPassage[];
  readonly passages: readonly IdentifiedPassage[];
};

/** The document of `content/documents/<id>/document.md`, or undefined, and problems. */
export function readDocument(
  file: TextFile,
  name: string,
  report: Report,
): DraftDocument | undefined {
  const id = documentIdSchema.safeParse(name);
  if (!id.success) {
    const reason = `Unexpected folder name ${show(name)}, expected ${id.error.issues[0]?.message}`;
    report.at(file, 0, 'invalid-value', reason);
  }
  const block = findFrontMatter(file, report);
  const placed = block && readYaml(file, block, documentFrontMatterSchema, report);
  const tree = block && parseMarkdown(file, report);
  const drafts = tree ? readPassages(tree, file, report) : [];
  if (tree && drafts.length === 0) {
    report.at(
      file,
      file.text.length,
      'empty-file',
      'Missing text, expected the words of the document',
    );
  }
  if (!id.success || !placed || drafts.length === 0) return undefined;
  const passages = identify(drafts, placed, file, report);
  return {
    id: id.data,
    file,
    frontMatter: placed.value,
    frontMatterAt: placed.offsetOf,
    drafts,
    passages,
  };
}

function identify(
  drafts: readonly DraftPassage[],
  frontMatter: Placed<DocumentFrontMatter>,
  file: TextFile,
  report: Report,
): IdentifiedPassage[] {
  const ids = passageIdsOf(drafts.map((draft) => draft.text));
  const kinds = declaredKinds(drafts, frontMatter, file, report);
  const notes = anchoredNotes(drafts, frontMatter, file, report);
  return drafts.flatMap((draft, index) => {
    const id = ids[index];
    if (!id) return [];
    return {
      ...draft,
      id,
      kind: kinds.get(index) ?? draft.kind,
      editorsNotes: notes.get(index) ?? [],
    };
  });
}

function declaredKinds(
  drafts: readonly DraftPassage[],
  { value, offsetOf }: Placed<DocumentFrontMatter>,
  file: TextFile,
  report: Report,
): Map<number, PassageKind> {
  const kinds = new Map<number, PassageKind>();
  const declaredAt = new Map<number, Spot>();
  value.passageKinds.forEach((declared, index) => {
    const at = spotIn(file, () => offsetOf(['passageKinds', index, 'begins']));
    const found = findPassages(declared, at, { file, passages: drafts }, report);
    const earlier = declaredAt.get(found[0] ?? -1);
    if (earlier !== undefined) {
      const reason = `Unexpected second kind of the passage ${show(declared.begins)}, expected one; the first is at ${placeInWords(file, earlier.offset)}`;
      report.at(file, at.offset, 'duplicate-kind', reason);
      return;
    }
    for (const passage of found) {
      declaredAt.set(passage, at);
      kinds.set(passage, declared.kind);
    }
  });
  return kinds;
}

function anchoredNotes(
  drafts: readonly DraftPassage[],
  { value, offsetOf }: Placed<DocumentFrontMatter>,
  file: TextFile,
  report: Report,
): Map<number, EditorsNote[]> {
  const notes = new Map<number, EditorsNote[]>();
  const anchorings = anchorQuotes(drafts, value.editorsNotes);
  value.editorsNotes.forEach((authored, index) => {
    const anchoring = anchorings[index] ?? { kind: 'missing' };
    const at = spotIn(file, () => offsetOf(['editorsNotes', index, 'quote']));
    if (anchoring.kind !== 'found') {
      reportAnchoring(anchoring, authored.quote, at, { file, passages: drafts }, report);
      return;
    }
    const earlier = notes.get(anchoring.passage) ?? [];
    const { quote: _quote, prefix: _prefix, suffix: _suffix, ...said } = authored;
    notes.set(anchoring.passage, [...earlier, { anchor: anchoring.anchor, ...said }]);
  });
  return notes;
}
