import type { ShownFigure } from '@/lib/pages/shown-figures';

type FiguresProps = { figures: readonly ShownFigure[] };

/**
 * Pictures of the source. Their room is theirs before they are there, so nothing moves. What they show is
 * said in our words; the words in them are the source's, but transcribed by us, and look it.
 */
export function Figures({ figures }: FiguresProps) {
  return figures.map(({ src, alt, width, height, isFarDown, transcript }, place) => (
    // Pictures have their places: one may stand twice.
    <div key={place} className="figure">
      <img
        {...{ src, alt, width, height }}
        lang="en-CA"
        loading={isFarDown ? 'lazy' : undefined}
        decoding="async"
      />
      <div className="figure-words">
        <p lang="en-CA" dir="ltr">
          {transcript === undefined
            ? 'Not readable here: if this picture holds words, nobody has transcribed them.'
            : 'Words in the picture, transcribed by us:'}
        </p>
        {transcript !== undefined && <p className="whitespace-pre-line">{transcript}</p>}
      </div>
    </div>
  ));
}
