import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';

type Place = { readonly link: number } | 'door' | undefined;
type Holder = RefObject<HTMLElement | null>;

/**
 * Keeps the focus when the script takes over and links become controls: from the link of a value it
 * goes to the box of that value in `filters`, or to the button in `door` where the boxes stand behind it.
 */
export function useKeptFocus(filters: Holder, door: Holder, isRunning: boolean): void {
  const place = useRef<Place>(undefined);
  useLayoutEffect(() => {
    if (isRunning) return;
    // While React takes the page over, the links are still there.
    const link = allIn(filters, 'a').findIndex((one) => one === document.activeElement);
    if (link !== -1) place.current = { link };
    else if (door.current?.contains(document.activeElement)) place.current = 'door';
  }, [filters, door, isRunning]);
  useEffect(() => {
    if (!isRunning || place.current === undefined) return;
    const box = place.current === 'door' ? undefined : allIn(filters, 'input')[place.current.link];
    (box ?? allIn(door, 'button')[0])?.focus({ preventScroll: box !== undefined });
    place.current = undefined;
  }, [filters, door, isRunning]);
}

function allIn(holder: Holder, selector: 'a' | 'button' | 'input'): HTMLElement[] {
  return [...(holder.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
