import type { Browser } from '@playwright/test';
import type { Browsed } from './browser/browse';
import { browse } from './browser/browse';
import type { CompressedSite } from './browser/compressed-site';
import { serveCompressed } from './browser/compressed-site';
import type { Reader } from './browser/readers';
import { READERS } from './browser/readers';
import type { Visit } from './browser/visit';
import { openTab, visit } from './browser/visit';
import { barePage } from './control/bare-page';
import type { MeasuredPage } from './pages';

/** What each run of one page gave. */
type PageRuns = {
  readonly cold: Visit[];
  readonly warm: Visit[];
  /** Where it has a link to it that can be seen. */
  readonly browsed: Browsed[];
};

/** A page in the hands of a reader, and the same words as bare HTML. */
export type PageFigures = {
  readonly page: MeasuredPage;
  readonly reader: Reader;
  readonly product: PageRuns;
  readonly control: PageRuns;
  /** Why it could not be measured; it is not tried again then. */
  failure?: string;
};

type PagesOptions = {
  /** The folder of the site. */
  readonly root: string;
  readonly pages: readonly MeasuredPage[];
  readonly runs: number;
  /** Whether the page is come to by a link, too, and left by Back. */
  readonly browses: boolean;
};

/**
 * Visits every page as every reader, cold, warm, by a link and by Back. Site and control take turns
 * within each run, the first turn too, so that what else the machine does hits both alike. The first
 * run is not counted: in it the server compresses its files.
 */
export async function measurePages(
  browser: Browser,
  { root, pages, runs, browses }: PagesOptions,
): Promise<readonly PageFigures[]> {
  const product = await serveCompressed({ root });
  const control = await serveCompressed({ root, ofPage: barePage });
  const figures = pages.flatMap((page) =>
    Object.values(READERS).map((reader): PageFigures => {
      return { page, reader, product: noRuns(), control: noRuns() };
    }),
  );
  try {
    for (let run = 0; run <= runs; run += 1) {
      for (const one of figures.filter(({ failure }) => failure === undefined)) {
        const turns: (readonly [CompressedSite, PageRuns])[] = [
          [product, run === 0 ? noRuns() : one.product],
          [control, run === 0 ? noRuns() : one.control],
        ];
        try {
          for (const [site, into] of run % 2 ? turns : turns.toReversed()) {
            await visitTwice(browser, site, one, into);
            if (browses) await comeByLink(browser, site, one, into);
          }
        } catch (error) {
          one.failure = error instanceof Error ? error.message : String(error);
        }
      }
    }
  } finally {
    product.close();
    control.close();
  }
  return figures;
}

async function visitTwice(
  browser: Browser,
  site: CompressedSite,
  { page, reader }: PageFigures,
  into: PageRuns,
): Promise<void> {
  const context = await browser.newContext(reader.context);
  try {
    for (const visits of [into.cold, into.warm]) {
      const tab = await openTab(context, site, reader);
      visits.push(await visit(tab, site, page.path));
      await tab.page.close();
    }
  } finally {
    await context.close();
  }
}

/** For somebody who has been on the page before it, and on no other. */
async function comeByLink(
  browser: Browser,
  site: CompressedSite,
  { page: { from, path }, reader }: PageFigures,
  into: PageRuns,
): Promise<void> {
  if (from === undefined) return;
  const context = await browser.newContext(reader.context);
  try {
    const tab = await openTab(context, site, reader);
    const browsed = await browse(tab, site, reader, { from, to: path });
    if (browsed) into.browsed.push(browsed);
  } finally {
    await context.close();
  }
}

const noRuns = (): PageRuns => ({ cold: [], warm: [], browsed: [] });
