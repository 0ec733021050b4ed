import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { Join } from './join';

type QuoteWordsProps<Words> = {
  pieces: readonly {
    readonly words: Words;
    readonly label?: string | undefined;
    readonly leftOut: boolean;
    readonly itemsLeftOut?: string | undefined;
  }[];
  /** `line`: all in one paragraph, as in lists; `block`: an item below its lead-in. */
  look: 'line' | 'block';
  /** Shows the words of a piece. */
  children: (words: Words) => ReactNode;
};

/** A quote with its joins: our sign where words are left out, the printed label where an item begins. */
export function QuoteWords<Words>({ pieces, look, children }: QuoteWordsProps<Words>) {
  return pieces.map(({ words, label, leftOut, itemsLeftOut }, index) => {
    if (index === 0) return <Fragment key={index}>{children(words)}</Fragment>;
    const join = <Join label={label} leftOut={leftOut} items={itemsLeftOut} look={look} />;
    if (look === 'line') {
      return (
        <Fragment key={index}>
          {' '}
          {join}
          {children(words)}
        </Fragment>
      );
    }
    return (
      <span key={index} className="mt-1.5 block pl-6">
        {join}
        {children(words)}
      </span>
    );
  });
}
