import { documentMarksById } from '@/components/document/document-marks';
import { DocumentReference } from '@/components/document/document-reference';
import { PassageText } from '@/components/document/passage-text';
import type { CorpusIndex, MentionInPassage } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { sentencesOf } from '@/lib/store/sentences';
import { contains } from '@/lib/text/ranges';

type MentionListProps = { index: CorpusIndex; mentions: readonly MentionInPassage[] };

/** Places where a record is named, each in its sentence. */
export function MentionList({ index, mentions }: MentionListProps) {
  const marks = documentMarksById(index.corpus.documents);
  return (
    <ol className="rows">
      {mentions.map(({ document, passage, mention }) => {
        const span = sentencesOf(passage.text).find((sentence) => contains(sentence, mention));
        return (
          <li
            key={`${document.id} ${passage.id} ${mention.start}`}
            className="py-4 first:border-t-0"
          >
            <blockquote
              lang={document.language}
              className="source max-w-[68ch] text-[1.0625rem] leading-relaxed"
            >
              <PassageText passage={passage} span={span} marks={[mention]} />
            </blockquote>
            <p className="mt-1.5">
              <DocumentReference mark={getRecord(marks, document.id)} passage={passage} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
