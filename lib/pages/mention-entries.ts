import { sentencesOf } from '@/lib/store/sentences';
import { governedBy } from '@/lib/store/governing';
import type { Store, StoredMention, StoredPassage } from '@/lib/store/store';
import type { Range } from '@/lib/text/ranges';
import { contains } from '@/lib/text/ranges';
import { getFrom, markOf } from './marks';
import type { DocumentMark, PassageReference, ShownQuote } from './parts';
import { sourceWords } from './source-words';

/** A place where a record is named, as a list shows it. */
export type MentionEntry = {
  /** What tells it apart in its list. */
  readonly key: string;
  /** The sentence that names it, the name marked, between the words that govern it. */
  readonly pieces: ShownQuote;
  readonly mark: DocumentMark;
  readonly passage: PassageReference;
};

/** Places where a record is named, each in its sentence, in the order in which they are given. */
export async function mentionEntries(
  store: Store,
  mentions: readonly StoredMention[],
): Promise<readonly MentionEntry[]> {
  const ids = [...new Set(mentions.map(({ passage }) => passage.document))];
  const [documents, total] = await Promise.all([
    store.records('document', ids),
    store.count('document'),
  ]);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return Promise.all(
    mentions.map(async ({ passage, mention }) => {
      const document = getFrom(byId, passage.document);
      return {
        key: `${document.id} ${passage.id} ${mention.start}`,
        pieces: await sentenceWithin(store, passage, mention),
        mark: markOf(document, total),
        passage: { id: passage.id, pinpoint: passage.pinpoint },
      };
    }),
  );
}

/** The sentence of a passage that names something, and the lead-ins and closing words of its path. */
async function sentenceWithin(
  store: Store,
  passage: StoredPassage,
  mention: Range,
): Promise<ShownQuote> {
  const span = sentencesOf(passage.text).find((sentence) => contains(sentence, mention));
  const own = sourceWords(passage, { span, marks: [mention] });
  const isGoverned = passage.leadIns.length + passage.closings.length > 0;
  if (!isGoverned) return [{ words: own, leftOut: false }];
  const chain = await governedBy(store, passage);
  return chain.map(({ passage: one, role, label, leftOut }) => ({
    words: role === 'itself' ? own : sourceWords(one, {}),
    label,
    leftOut: leftOut || (role === 'itself' && (span?.start ?? 0) > 0),
  }));
}
