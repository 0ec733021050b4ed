/** What a page says of itself when it has come to rest. Times in milliseconds from its navigation. */
export type PagePaints = {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** What that was, for whoever wonders: an element and the beginning of its words. */
  readonly largest: string;
  /** Shifts that no input excuses: when, and how much. */
  readonly shifts: readonly { readonly at: number; readonly value: number }[];
  /** The length of each task above 50 ms. */
  readonly longTasks: readonly number[];
};

type LayoutShift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
type LargestPaint = PerformanceEntry & { readonly element: Element | null };

/**
 * Waits for the first paint and gives all of them. The browser keeps these entries from the start,
 * so nothing has to be put into the page before it loads.
 */
export async function readPaints(): Promise<PagePaints> {
  const firstPaint = await untilPainted();
  const largest = (await entriesOf<LargestPaint>('largest-contentful-paint')).at(-1);
  const words = largest?.element?.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40) ?? '';
  const shifts = await entriesOf<LayoutShift>('layout-shift');
  return {
    firstPaint,
    // A page that came by Back has none of its own.
    largestPaint: largest?.startTime ?? firstPaint,
    largest: `${largest?.element?.localName ?? 'nothing'}: ${words}`,
    shifts: shifts
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ startTime, value }) => ({ at: startTime, value })),
    longTasks: (await entriesOf('longtask')).map(({ duration }) => duration),
  };
}

/** When the page first showed something. */
async function untilPainted(): Promise<number> {
  for (;;) {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    if (paint) return paint.startTime;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function entriesOf<Entry extends PerformanceEntry>(type: string): Promise<Entry[]> {
  const found: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
  observer.observe({ type, buffered: true });
  // What is kept is handed over in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 20));
  found.push(...observer.takeRecords());
  observer.disconnect();
  return found as Entry[];
}
