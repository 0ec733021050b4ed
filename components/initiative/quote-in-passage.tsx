import { dataOf } from '@/components/document/passage-data';
import { PassageText } from '@/components/document/passage-text';
import { Join } from '@/components/ui/join';
import type { QuotedPassageModel, QuoteInPassagesModel } from '@/lib/pages/quote-in-passages';

type QuoteInPassageProps = { quote: QuoteInPassagesModel };

/** The quote large, and the rest of its passages around it: letter for letter, the joins visible. */
export function QuoteInPassage({ quote }: QuoteInPassageProps) {
  const { tongue, document, permalink, hue, plain, passages } = quote;
  const isJoined = plain !== undefined;
  return (
    <blockquote
      {...tongue}
      data-document={document}
      id={isJoined ? 'quote' : undefined}
      data-quote={plain}
      className={`source border-s-[3px] border-hue ps-5 text-[1.0625rem] leading-relaxed text-soft sm:ps-8 ${hue ? `hue-${hue}` : ''}`}
    >
      {passages.map((passage, index) => (
        <QuotedPassage
          key={passage.passage}
          passage={passage}
          permalink={permalink}
          isJoined={isJoined}
          isFirst={index === 0}
        />
      ))}
    </blockquote>
  );
}

type QuotedPassageProps = {
  passage: QuotedPassageModel;
  permalink: string;
  /** Whether the quote has words of other passages, too. */
  isJoined: boolean;
  isFirst: boolean;
};

function QuotedPassage({ passage, permalink, isJoined, isFirst }: QuotedPassageProps) {
  const { label, leftOut, itemsLeftOut, parts, leadIns, closings } = passage;
  const first = parts.findIndex((part) => part.isQuote);
  return (
    <div
      data-passage={passage.passage}
      data-governs={isJoined ? passage.passage : undefined}
      {...dataOf({ passage, leadIns, closings })}
      {...(!isFirst && leftOut && { 'data-left-out': '' })}
      data-permalink={permalink}
      className={`passage ${isFirst ? '' : 'mt-2 ps-6 sm:ps-9'}`}
    >
      {!isFirst && leftOut && (
        <Join label={undefined} leftOut={leftOut} items={itemsLeftOut} look="block" />
      )}
      <div className="relative">
        {label !== undefined && (
          <span
            aria-hidden
            className="absolute end-full me-2 text-[1.375rem] leading-[1.5] whitespace-nowrap text-ink sm:text-[1.625rem]"
          >
            {label}
          </span>
        )}
        <p className="passage-text">
          {parts.map(({ words, isQuote, tail }, index) =>
            isQuote ? (
              <span
                key={index}
                className="my-2 block text-[1.375rem] leading-[1.5] text-ink sm:text-[1.625rem]"
              >
                <span id={index === first && !isJoined ? 'quote' : undefined}>
                  <PassageText words={words} />
                </span>
                {tail && (
                  <span className="text-soft">
                    <PassageText words={tail} />
                  </span>
                )}
              </span>
            ) : (
              <PassageText key={index} words={words} />
            ),
          )}
        </p>
      </div>
    </div>
  );
}
