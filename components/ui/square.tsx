/** The shape that tells documents apart, fuller from one to the next; `plain` where shapes do not tell them apart. */
type Shape = 'outlined' | 'third' | 'half' | 'two-thirds' | 'filled' | 'plain';

/** How high a square is filled within its outline, from 0 to 10. */
const FILLED: Readonly<Record<Shape, number>> = {
  outlined: 0,
  third: 3.5,
  half: 5,
  'two-thirds': 6.5,
  filled: 10,
  plain: 10,
};

type SquareProps = { shape: Shape; className?: string };

/** A small square in the colour of the text around it. Decoration: the name stands beside it. */
export function Square({ shape, className }: SquareProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" width="10" height="10" className={className}>
      {FILLED[shape] < 10 && (
        <rect
          x="0.75"
          y="0.75"
          width="8.5"
          height="8.5"
          rx="1.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
      {FILLED[shape] > 0 && (
        <rect
          y={FILLED[shape] < 10 ? 10 - FILLED[shape] : undefined}
          width="10"
          height={FILLED[shape]}
          rx="1.5"
          fill="currentColor"
        />
      )}
    </svg>
  );
}
