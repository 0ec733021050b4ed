/** The shape that tells documents apart; `plain` where there are too many of them for shapes. */
type Shape = 'outlined' | 'filled' | 'plain';

type SquareProps = { shape: Shape; className?: string };

/** A small square in the colour of the text around it. Decoration: the name stands beside it. */
export function Square({ shape, className }: SquareProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" width="10" height="10" className={className}>
      {shape === 'outlined' ? (
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
      ) : (
        <rect width="10" height="10" rx="1.5" fill="currentColor" />
      )}
    </svg>
  );
}
