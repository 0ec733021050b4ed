import { nextFrame } from './next-frame';

/** A place in the window, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** When something was painted, in milliseconds after what asked for it. */
type Arrival = { readonly painted: number };

/** What a return by Back was like. */
export type Return = Arrival & {
  /** The page was kept as it was left, and not loaded again. */
  readonly wasKept: boolean;
};

const CLICKED = 'bench.clicked';
const LEFT_BACK = 'bench.left-back';
const RETURNED = 'bench.returned';

/** Milliseconds that mean the same in every page of this tab. */
const now = () => performance.timeOrigin + performance.now();

/** The middle of the first visible link to an address, scrolled to where a hand can reach it. */
export function locateLink(path: string): Point | undefined {
  const all = [...document.querySelectorAll<HTMLAnchorElement>('main a[href], a[href]')];
  const link = all.find((one) => one.getAttribute('href') === path && one.checkVisibility());
  link?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link may run over the end of a line.
  const box = link?.getClientRects()[0];
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Notes when this page is left by a click, and when it is back. */
export function watchLeaving(): void {
  addEventListener(
    'click',
    ({ timeStamp }) => sessionStorage.setItem(CLICKED, String(performance.timeOrigin + timeStamp)),
    { capture: true },
  );
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    void nextFrame().then(() => sessionStorage.setItem(RETURNED, String(now())));
  });
}

/**
 * When this page was painted, after the click that led to it: what was made ready before that counts
 * from the moment at which it was put on the screen.
 *
 * @param paint when it says it was painted, from its own start
 */
export function readArrival(paint: number): Arrival {
  const [entry] = performance.getEntriesByType('navigation');
  const shown = (entry as { activationStart?: number } | undefined)?.activationStart ?? 0;
  const clicked = Number(sessionStorage.getItem(CLICKED));
  return { painted: performance.timeOrigin + Math.max(paint, shown) - clicked };
}

/** Goes back by one page. */
export function goBack(): void {
  sessionStorage.removeItem(RETURNED);
  sessionStorage.setItem(LEFT_BACK, String(now()));
  history.back();
}

/** How the return to a page was; undefined as long as it is not there. */
export function readReturn(path: string): Return | undefined {
  if (location.pathname !== path) return undefined;
  const left = Number(sessionStorage.getItem(LEFT_BACK));
  const returned = sessionStorage.getItem(RETURNED);
  if (returned !== null) return { painted: Number(returned) - left, wasKept: true };
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const at = performance.timeOrigin + (paint?.startTime ?? Number.NaN);
  return at > left ? { painted: at - left, wasKept: false } : undefined;
}
