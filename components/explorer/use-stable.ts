import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that is the same at each rendering and does what the last one said: what is given it need not render again. */
export function useStable<Arguments extends unknown[]>(
  act: (...values: Arguments) => void,
): (...values: Arguments) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...values: Arguments) => latest.current(...values), []);
}
