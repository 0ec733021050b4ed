type JoinProps = {
  /** The printed label of the item that begins here. */
  label: string | undefined;
  leftOut: boolean;
  /** The labels of the items that are left out. */
  items: string | undefined;
  look: 'line' | 'block';
};

/** The join of two pieces of a quote. What is ours looks ours: nobody takes our dots for the source's. */
export function Join({ label, leftOut, items, look }: JoinProps) {
  return (
    <>
      {leftOut && (
        <span className={look === 'block' ? 'mb-1 block' : undefined}>
          <span className="left-out">
            <span aria-hidden>…</span>
            <span className={look === 'block' ? undefined : 'sr-only'}>
              {items === undefined ? ' words left out' : ` ${items} left out`}
            </span>
          </span>{' '}
        </span>
      )}
      {label !== undefined && `${label} `}
    </>
  );
}
