import { useEffect, useState } from 'react';

/** So many initiatives fill a great screen; the others of a new list are put below them a moment later. */
const AT_FIRST = 8;

/** As many are put there at a time: more would be felt by somebody who types on a slow phone. */
const STEP = 14;

/**
 * How many of a list to render by now: all of the first one, which was there before the script, and of
 * every later one a screenful at once and the rest in steps, so that a key that is pressed is answered
 * before the next frame.
 *
 * @param list what tells one list from another
 */
export function useGrowing(list: string, length: number): number {
  const [grown, setGrown] = useState({ list, to: Infinity });
  const to = grown.list === list ? grown.to : AT_FIRST;
  useEffect(() => {
    if (to >= length) return undefined;
    return afterPaint(() => setGrown({ list, to: to + STEP }));
  }, [list, length, to]);
  return Math.min(to, length);
}

/** Acts when what was rendered has been painted, or at once where nothing is. Gives the way to call it off. */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  // No frame comes while the page is hidden.
  const fallback = setTimeout(act, 200);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    clearTimeout(fallback);
  };
}
