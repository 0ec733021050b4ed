import type { DocumentFrontMatter } from '@/lib/model/document';
import { documentFrontMatterSchema } from '@/lib/model/document';
import type { DocumentId } from '@/lib/model/id';
import { documentIdSchema } from '@/lib/model/id';
import type { EditorsNote } from '@/lib/model/editors-note';
import type { Passage, PassageKind } from '@/lib/model/passage';
import { anchorQuotes } from './anchor-quote';
import { identifyPassages } from './identify-passages';
import { findFrontMatter } from './front-matter';
import { parseMarkdown } from './markdown';
import type { Report } from './problem';
import { show } from './problem';
import type { Answers, Governs, Items, Place } from './place';
import { placePassages } from './place-passages';
import type { DraftPassage } from './read-passages';
import { readPassages } from './read-passages';
import { findPassages, reportAnchoring } from './report-anchor';
import type { Pictures } from './read-pictures';
import { transcribeFigures } from './transcribe-figures';
import type { Spot, TextFile } from './text-file';
import { placeInWords, spotIn } from './text-file';
import { warnOfLetters } from './warn-of-letters';
import type { Placed } from './yaml';
import { readYaml } from './yaml';

/** A passage that has its id, its kind and the editors' notes on it. */
export type IdentifiedPassage = Omit<Passage, 'number' | 'mentions' | 'uncoded'>;

/** A document before its initiatives are known. */
export type DraftDocument = {
  readonly id: DocumentId;
  readonly file: TextFile;
  readonly frontMatter: DocumentFrontMatter;
  /** The offset in the file of a part of the front matter. */
  readonly frontMatterAt: (path: readonly PropertyKey[]) => number;
  readonly drafts: readonly DraftPassage[];
  readonly places: readonly Place[];
  readonly passages: readonly IdentifiedPassage[];
  /** The names of the pictures that it shows. */
  readonly shown: ReadonlySet<string>;
};

/** The document of `content/documents/<id>/document.md`, or undefined, and problems. */
export function readDocument(
  file: TextFile,
  name: string,
  report: Report,
  pictures: Pictures = new Map(),
): DraftDocument | undefined {
  const id = documentIdSchema.safeParse(name);
  if (!id.success) {
    const reason = `Unexpected folder name ${show(name)}, expected ${id.error.issues[0]?.message}`;
    report.at(file, 0, 'invalid-value', reason);
  }
  const block = findFrontMatter(file, report);
  const placed = block && readYaml(file, block, documentFrontMatterSchema, report);
  const tree = block && parseMarkdown(file, report);
  const {
    drafts: read,
    blocks,
    shown,
  } = tree ? readPassages(tree, file, report, pictures) : NOTHING;
  const isRefused = report
    .problems()
    .some(({ severity, path }) => severity === 'error' && path === file.path);
  if (tree && read.length === 0 && !isRefused) {
    const reason = 'Missing text, expected the words of the document';
    report.at(file, file.text.length, 'empty-file', reason);
  }
  if (!id.success || !placed || read.length === 0) return undefined;
  const drafts = transcribeFigures(read, placed, file, report);
  // Where words were refused, spaces stand side by side.
  if (!isRefused) warnOfLetters(drafts, file, report);
  const kinds = declaredKinds(drafts, placed, file, report);
  const answers = readAnswers(drafts, [...kinds.keys()], placed, file, report);
  const places = placePassages(drafts, blocks, answers, placed.value.language);
  const notes = anchoredNotes(drafts, placed, file, report);
  const { locator } = placed.value;
  const passages = identifyPassages({ drafts, places, kinds, notes, locator });
  return {
    id: id.data,
    file,
    frontMatter: placed.value,
    frontMatterAt: placed.offsetOf,
    drafts,
    places,
    passages,
    shown,
  };
}

const NOTHING = { drafts: [], blocks: [], shown: new Set<string>() };

/** What an author says that passages govern, by their index. */
function readAnswers(
  drafts: readonly DraftPassage[],
  captions: readonly number[],
  { value, offsetOf }: Placed<DocumentFrontMatter>,
  file: TextFile,
  report: Report,
): Answers {
  // A caption or credit beside a list has nothing to do with it.
  const governs = captions.map((at): [number, Governs] => [at, 'nothing']);
  const items: [number, Items][] = [];
  const closes = captions.map((at): [number, boolean] => [at, false]);
  value.governing.forEach((answer, index) => {
    const at = spotIn(file, () => offsetOf(['governing', index, 'begins']));
    for (const passage of findPassages(answer, at, { file, passages: drafts }, report)) {
      closes.push([passage, answer.governs === 'list-before']);
      if (answer.items !== undefined) items.push([passage, answer.items]);
      if (answer.governs !== 'list-before') governs.push([passage, answer.governs]);
    }
  });
  const range = (list: 'speakers' | 'wordsOf', index: number) => {
    const find = (field: 'begins' | 'to') => {
      const words = value[list][index]?.[field];
      if (words === undefined) return undefined;
      const at = spotIn(file, () => offsetOf([list, index, field]));
      return findPassages({ begins: words }, at, { file, passages: drafts }, report)[0];
    };
    const at = find('begins');
    return at === undefined ? [] : [{ at, to: find('to') }];
  };
  const speakers = value.speakers.flatMap((_, index) => range('speakers', index));
  const others = value.wordsOf.flatMap(({ of }, index) =>
    range('wordsOf', index).flatMap(({ at, to = at }) =>
      drafts.slice(at, to + 1).map((_, further) => [at + further, of] as const),
    ),
  );
  return {
    governs: new Map(governs),
    items: new Map(items),
    others: new Map(others),
    closes: new Map(closes),
    speakers,
  };
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
