import { nextFrame } from './next-frame';

/** What came of one key or click. */
export type Change = {
  /**
   * Milliseconds from it until the last change that can be seen in the window had its frame; with no
   * such change, until the frame after it.
   */
  readonly seen: number;
  /** The same for the last change anywhere on the page, what is below the window's edge included. */
  readonly painted: number;
  /** Whether anything changed. */
  readonly hasChanged: boolean;
};

/** One key or click, as far as it is known. Times as `performance.now()` says. */
type Action = {
  start: number | undefined;
  /** What changed together, and when its frame was made: at first not at all. */
  changes: { readonly nodes: readonly Node[]; painted: number }[];
  lastChange: number;
  firstFrame: number;
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
  changes: [],
  lastChange: 0,
  firstFrame: 0,
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
    const begun = action;
    void awaitFrame(begun).then((frame) => (begun.firstFrame = frame));
  };
  // Their time stamp is that of the key or the finger, so that waiting for a busy page counts.
  for (const type of ['keydown', 'pointerup']) addEventListener(type, begin, { capture: true });
  new MutationObserver((mutations) => {
    if (action.start === undefined || mutations.every(({ target }) => isSaid(target))) return;
    action.hasChanged = true;
    action.lastChange = performance.now();
    const change = { nodes: mutations.flatMap(changedIn), painted: 0 };
    action.changes.push(change);
    void awaitFrame(action).then((frame) => (change.painted = frame));
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
    const { start, changes, lastChange, firstFrame, painted, framesDue, hasChanged } = action;
    const quiet = performance.now() - Math.max(lastChange, painted);
    if (start !== undefined && framesDue === 0 && quiet > rest) {
      const seen = changes.filter(({ nodes }) => nodes.some(isInWindow));
      const last = Math.max(firstFrame, ...seen.map((change) => change.painted));
      return { seen: last - start, painted: painted - start, hasChanged };
    }
    if (performance.now() - asked > TOO_LONG) throw new Error('The page is not still.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function awaitFrame(of: Action): Promise<number> {
  of.framesDue += 1;
  const frame = await nextFrame();
  of.painted = Math.max(of.painted, frame);
  of.framesDue -= 1;
  return frame;
}

/** What came new, or else what it was taken from or changed in. */
function changedIn({ addedNodes, target }: MutationRecord): readonly Node[] {
  return addedNodes.length > 0 ? [...addedNodes] : [target];
}

/** Asked when the page is still: what was replaced meanwhile has a later change in its place. */
function isInWindow(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element?.isConnected) return false;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && bottom > top;
}

function isSaid(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return element !== null && element.closest(SAID) !== null;
}
