import { PassageText } from '@/components/document/passage-text';
import type { Initiative } from '@/lib/model/initiative';
import type { Passage } from '@/lib/model/passage';
import type { PolicyDocument } from '@/lib/model/document';
import type { Hue } from '@/lib/model/theme';
import { paths } from '@/lib/url/paths';

type QuoteInPassageProps = {
  initiative: Initiative;
  passage: Passage;
  hue: Hue | undefined;
  document: PolicyDocument;
};

/** The quote large, and the rest of its passage around it: one paragraph, letter for letter. */
export function QuoteInPassage({ initiative, passage, hue, document }: QuoteInPassageProps) {
  const { start, end } = initiative.quote;
  return (
    <blockquote
      lang={document.language}
      data-document={document.id}
      data-passage={passage.id}
      data-number={passage.number}
      data-permalink={paths.initiative(initiative.id)}
      className={`passage source border-l-[3px] border-hue pl-5 text-[1.0625rem] leading-relaxed text-soft sm:pl-8 ${hue ? `hue-${hue}` : ''}`}
    >
      <p className="passage-text">
        {start > 0 && <PassageText passage={passage} span={{ start: 0, end: start }} />}
        <span
          id="quote"
          className="my-2 block text-[1.375rem] leading-[1.5] text-ink sm:text-[1.625rem]"
        >
          <PassageText passage={passage} span={initiative.quote} />
        </span>
        {end < passage.text.length && (
          <PassageText passage={passage} span={{ start: end, end: passage.text.length }} />
        )}
      </p>
    </blockquote>
  );
}
