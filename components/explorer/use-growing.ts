import { useEffect, useState } from 'react';
import { RESULT_LIST_ID } from './island-ids';

/** No row is lower than this, in pixels: a title, a kind, a line of the quote, and the space around them. */
const LOWEST_ROW = 140;

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
  const to = grown.list === list ? grown.to : rowsInWindow();
  useEffect(() => {
    if (to >= length) return undefined;
    return afterPaint(() => setGrown({ list, to: to + STEP }));
  }, [list, length, to]);
  return Math.min(to, length);
}

/** How many rows reach from where the list begins to the lower edge of the window. */
function rowsInWindow(): number {
  const top = document.getElementById(RESULT_LIST_ID)?.getBoundingClientRect().top ?? 0;
  return Math.max(1, Math.ceil((innerHeight - top) / LOWEST_ROW));
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
