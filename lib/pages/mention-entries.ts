import { sentencesOf } from '@/lib/store/sentences';
import type { Store, StoredMention } from '@/lib/store/store';
import { contains } from '@/lib/text/ranges';
import { getFrom, markOf } from './marks';
import type { DocumentMark, PassageReference, SourceWords } from './parts';
import { sourceWords } from './source-words';

/** A place where a record is named, as a list shows it. */
export type MentionEntry = {
  /** What tells it apart in its list. */
  readonly key: string;
  /** The sentence that names it, the name marked. */
  readonly words: SourceWords;
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
  return mentions.map(({ passage, mention }) => {
    const document = getFrom(byId, passage.document);
    const span = sentencesOf(passage.text).find((sentence) => contains(sentence, mention));
    return {
      key: `${document.id} ${passage.id} ${mention.start}`,
      words: sourceWords(passage, { span, marks: [mention] }),
      mark: markOf(document, total),
      passage: { id: passage.id, pinpoint: passage.pinpoint },
    };
  });
}
