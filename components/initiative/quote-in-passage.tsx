import { PassageText } from '@/components/document/passage-text';
import type { QuoteInPassageModel } from '@/lib/pages/initiative-page';

type QuoteInPassageProps = { quote: QuoteInPassageModel };

/** The quote large, and the rest of its passage around it: one paragraph, letter for letter. */
export function QuoteInPassage({ quote }: QuoteInPassageProps) {
  const { tongue, document, passage, number, permalink, hue, before, words, after } = quote;
  return (
    <blockquote
      {...tongue}
      data-document={document}
      data-passage={passage}
      data-number={number}
      data-permalink={permalink}
      className={`passage source border-s-[3px] border-hue ps-5 text-[1.0625rem] leading-relaxed text-soft sm:ps-8 ${hue ? `hue-${hue}` : ''}`}
    >
      <p className="passage-text">
        {before && <PassageText words={before} />}
        <span
          id="quote"
          className="my-2 block text-[1.375rem] leading-[1.5] text-ink sm:text-[1.625rem]"
        >
          <PassageText words={words} />
        </span>
        {after && <PassageText words={after} />}
      </p>
    </blockquote>
  );
}
