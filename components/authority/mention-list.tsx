import { DocumentReference } from '@/components/document/document-reference';
import { PassageText } from '@/components/document/passage-text';
import { QuoteWords } from '@/components/ui/quote-words';
import type { MentionEntry } from '@/lib/pages/mention-entries';

type MentionListProps = { entries: readonly MentionEntry[] };

/** Places where a record is named, each in its sentence. */
export function MentionList({ entries }: MentionListProps) {
  return (
    <ol className="rows">
      {entries.map(({ key, pieces, mark, passage }) => (
        <li key={key} className="py-4 first:border-t-0">
          <blockquote
            {...mark.tongue}
            className="source max-w-[68ch] text-[1.0625rem] leading-relaxed"
          >
            <QuoteWords pieces={pieces} look="line">
              {(own) => <PassageText words={own} />}
            </QuoteWords>
          </blockquote>
          <p className="mt-1.5">
            <DocumentReference mark={mark} passage={passage} />
          </p>
        </li>
      ))}
    </ol>
  );
}
