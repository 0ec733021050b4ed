import type { Browser } from '@playwright/test';
import type { CompressedSite } from './browser/compressed-site';
import { serveCompressed } from './browser/compressed-site';
import { openBrowser } from './browser/open-browser';
import { READERS } from './browser/readers';
import { clickFacets, openExplorer, typeQuery } from './browser/search';
import { openTab } from './browser/visit';
import { barePage } from './control/bare-page';
import type { Change } from './in-page/changes';

/** How the browser makes frames. */
const FRAMES = {
  /** Sixty a second, as a screen shows them: what a reader waits. */
  screen: [],
  /** As soon as it can: what the page's thread has to do. */
  'at once': ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
} as const;

/** How a browser answers keys and clicks. */
export type Circumstances = {
  readonly frames: keyof typeof FRAMES;
  /** How many times slower the page's thread was made. */
  readonly slowdown: number;
};

/** How fast an explorer answers: what came of each key and each click. */
export type ExplorerFigures = Circumstances & {
  readonly keys: readonly Change[];
  readonly clicks: readonly Change[];
  /** The same keys in the search box of the bare page, where nothing answers. */
  readonly bareKeys: readonly Change[];
};

type ExplorerOptions = {
  /** The folder of the site. */
  readonly root: string;
  readonly queries: readonly string[];
  readonly circumstances: readonly Circumstances[];
  /** How often everything is typed and clicked, each time in a page of its own. */
  readonly passes: number;
};

/** Types and clicks in the explorer of a site, in all circumstances. */
export async function measureExplorer(
  options: ExplorerOptions,
): Promise<readonly ExplorerFigures[]> {
  const product = await serveCompressed({ root: options.root });
  const control = await serveCompressed({ root: options.root, ofPage: barePage });
  const figures: ExplorerFigures[] = [];
  try {
    for (const { frames, slowdown } of options.circumstances) {
      const browser = await openBrowser(FRAMES[frames]);
      const passes: Omit<ExplorerFigures, keyof Circumstances>[] = [];
      for (let pass = 0; pass < options.passes; pass += 1) {
        const { keys, clicks } = await answerOnce(browser, product, slowdown, options.queries);
        const bare = await answerOnce(browser, control, slowdown, options.queries.slice(0, 2));
        passes.push({ keys, clicks, bareKeys: bare.keys });
      }
      const all = (of: 'keys' | 'clicks' | 'bareKeys') => passes.flatMap((pass) => pass[of]);
      const [keys, clicks, bareKeys] = [all('keys'), all('clicks'), all('bareKeys')];
      figures.push({ frames, slowdown, keys, clicks, bareKeys });
      await browser.close();
    }
  } finally {
    product.close();
    control.close();
  }
  return figures;
}

async function answerOnce(
  browser: Browser,
  site: CompressedSite,
  slowdown: number,
  queries: readonly string[],
): Promise<{ readonly keys: readonly Change[]; readonly clicks: readonly Change[] }> {
  // Wide, so that the filters are on the page; the network has no part in this.
  const context = await browser.newContext(READERS.desk.context);
  try {
    const tab = await openTab(context, site, { ...READERS.desk, slowdown });
    await openExplorer(tab, site);
    const keys: Change[] = [];
    for (const query of queries) {
      keys.push(...(await typeQuery(tab, query)));
    }
    return { keys, clicks: await clickFacets(tab) };
  } finally {
    await context.close();
  }
}
