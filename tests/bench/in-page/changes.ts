import { nextFrame } from './next-frame';

/** What came of one key or click. */
export type Change = {
  /**
   * Milliseconds from it until the last change of the page had its frame; with no change, until the
   * frame after it.
   */
  readonly painted: number;
  /** Whether anything changed. */
  readonly hasChanged: boolean;
};

/** One key or click, as far as it is known. Times as `performance.now()` says. */
type Action = {
  start: number | undefined;
  lastChange: number;
  painted: number;
  hasChanged: boolean;
  framesDue: number;
};

/** What readers listen to is said later, on purpose, and is no part of what is seen. */
const SAID = '[role="status"], [aria-live], output';

/** Longer than any page may take, in milliseconds. */
const TOO_LONG = 60_000;

const nothingYet = (): Action => ({
  start: undefined,
  lastChange: 0,
  painted: 0,
  hasChanged: false,
  framesDue: 0,
});

let action = nothingYet();

/** Begins to watch the page; once for each page. */
export function watchChanges(): void {
  const begin = ({ timeStamp }: Event) => {
    if (action.start !== undefined) return;
    action.start = timeStamp;
    void awaitFrame(action);
  };
  // Their time stamp is that of the key or the finger, so that waiting for a busy page counts.
  for (const type of ['keydown', 'pointerup']) addEventListener(type, begin, { capture: true });
  new MutationObserver((mutations) => {
    if (action.start === undefined || mutations.every(({ target }) => isSaid(target))) return;
    action.hasChanged = true;
    action.lastChange = performance.now();
    void awaitFrame(action);
  }).observe(document.body, {
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'class'],
    subtree: true,
  });
}

/** The next key or click is the one that counts. */
export function expectChange(): void {
  action = nothingYet();
}

/**
 * What came of it, once the page has been still.
 *
 * @param rest for how long it must have been still, in milliseconds
 * @throws where the page has heard nothing, or is never still
 */
export async function readChange(rest: number): Promise<Change> {
  const asked = performance.now();
  for (;;) {
    const { start, lastChange, painted, framesDue, hasChanged } = action;
    const quiet = performance.now() - Math.max(lastChange, painted);
    if (start !== undefined && framesDue === 0 && quiet > rest) {
      return { painted: painted - start, hasChanged };
    }
    if (performance.now() - asked > TOO_LONG) throw new Error('The page is not still.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function awaitFrame(of: Action): Promise<void> {
  of.framesDue += 1;
  of.painted = Math.max(of.painted, await nextFrame());
  of.framesDue -= 1;
}

function isSaid(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return element !== null && element.closest(SAID) !== null;
}
