import { documentMarksById } from '@/components/document/document-marks';
import { passageNameInline } from '@/components/document/passage-name';
import { PassageText } from '@/components/document/passage-text';
import type { PolicyDocument } from '@/lib/model/document';
import type { Passage } from '@/lib/model/passage';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { listInWords } from '@/lib/text/list-in-words';
import type { Range } from '@/lib/text/ranges';
import { EmbedCard } from './embed-card';

type ItemCardProps = {
  index: CorpusIndex;
  document: PolicyDocument;
  passage: Passage;
  /** The part that is shown; all of it where nothing is said. */
  span?: Range;
  /** The editors' title of an initiative; a passage is called by its number. */
  title?: string;
  href: string;
};

/** The card of a passage or an initiative. */
export function ItemCard({ index, document, passage, span, title, href }: ItemCardProps) {
  const marks = documentMarksById(index.corpus.documents);
  const { year, shortTitle } = getRecord(marks, document.id);
  const place = `${shortTitle} (${year})`;
  const source =
    title === undefined
      ? `${listInWords(document.issuedBy)}, ${place}`
      : `${listInWords(document.issuedBy)}, ${place}, ${passageNameInline(passage)}`;
  // Names are no links here: a link inside a frame would open inside the frame.
  const plain = { ...passage, mentions: [] };
  return (
    <EmbedCard
      title={title ?? `${place}, ${passageNameInline(passage)}`}
      source={source}
      language={document.language}
      href={href}
    >
      <PassageText passage={plain} span={span} />
    </EmbedCard>
  );
}
