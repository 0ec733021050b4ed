import type { PolicyDocument } from '@/lib/model/document';
import type { Passage, PassageKind, Reading } from '@/lib/model/passage';
import type { DraftDocument } from './read-document';

/** What readers do not count as paragraphs. */
const UNNUMBERED: ReadonlySet<PassageKind> = new Set(['heading', 'head-row', 'ornament', 'term']);

/**
 * A document as the corpus has it: its front matter but for what steers its reading, and its passages
 * with their numbers, mentions and readings, which are each in the order of the text.
 */
export function toDocument(
  draft: DraftDocument,
  mentions: readonly Passage['mentions'][],
  readings: readonly (Reading | undefined)[],
): PolicyDocument {
  const {
    source: origin,
    passageKinds: _kinds,
    editorsNotes: _notes,
    governing: _governing,
    speakers: _speakers,
    wordsOf: _wordsOf,
    locator: _locator,
    received: _received,
    draft: isDraft,
    figures: _figures,
    ...bibliography
  } = draft.frontMatter;
  let number = 0;
  const passages = draft.passages.map((passage, index): Passage => {
    const isNumbered = !UNNUMBERED.has(passage.kind);
    if (isNumbered) number += 1;
    const reading = readings[index];
    return {
      ...passage,
      ...(isNumbered ? { number } : {}),
      mentions: mentions[index] ?? [],
      ...(reading && { reading }),
    };
  });
  return {
    id: draft.id,
    ...bibliography,
    ...(origin && { origin }),
    // Wherever a document is named, in lists, citations, cards and pictures, a draft says that it is one.
    ...(isDraft && { isDraft, shortTitle: `${bibliography.shortTitle} (draft)` }),
    passages,
    source: draft.file.text,
  };
}
