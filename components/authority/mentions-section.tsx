import { documentMarks } from '@/components/document/document-marks';
import { DocumentReference } from '@/components/document/document-reference';
import { PassageText } from '@/components/document/passage-text';
import { SectionHeading } from '@/components/ui/section-heading';
import type { CorpusIndex, MentionInPassage } from '@/lib/relations/index-corpus';
import { getRecord } from '@/lib/relations/index-corpus';
import { sentencesOf } from '@/lib/relations/sentences';
import { countInWords } from '@/lib/text/list-in-words';
import { contains } from '@/lib/text/ranges';

type MentionsSectionProps = {
  index: CorpusIndex;
  mentions: readonly MentionInPassage[];
};

/** Every place where a record is named, in its sentence; nothing where there is none. */
export function MentionsSection({ index, mentions }: MentionsSectionProps) {
  if (mentions.length === 0) return null;
  const marks = new Map(documentMarks(index.corpus.documents).map((mark) => [mark.id, mark]));
  return (
    <section className="mt-14">
      <SectionHeading
        id="mentions"
        aside={<span className="text-soft">{countInWords(mentions.length, 'place')}</span>}
      >
        Named in the documents
      </SectionHeading>
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
    </section>
  );
}
