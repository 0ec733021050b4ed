import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

type MoreOptionsProps = {
  count: number;
  hasChosen: boolean;
  /** Whether to leave them out as long as they are folded: hundreds would be rendered at each key for nobody. */
  isSpared: boolean;
  children: ReactNode;
};

/** Options behind "more". A chosen one opens it; taking that off again does not close it under the hand. */
export function MoreOptions({ count, hasChosen, isSpared, children }: MoreOptionsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // Opened before the script arrived, when nothing heard it.
  useEffect(() => {
    if (details.current?.open) details.current.dispatchEvent(new Event('toggle'));
  }, []);
  return (
    <details
      ref={details}
      open={isOpen || hasChosen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-9 items-center text-sm text-accent">{count} more</summary>
      {(isOpen || hasChosen || !isSpared) && children}
    </details>
  );
}
