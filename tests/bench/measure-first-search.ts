import type { Browser } from '@playwright/test';
import { serveCompressed } from './browser/compressed-site';
import type { Reader } from './browser/readers';
import { READERS } from './browser/readers';
import { EXPLORER, firstSearch } from './browser/search';
import { openTab, visit } from './browser/visit';
import { barePage } from './control/bare-page';

/** When the search of an explorer first answered, in milliseconds from the navigation, run by run. */
export type FirstSearchFigures = {
  readonly reader: Reader;
  readonly usable: number[];
  /** When the bare page with the same list was painted. */
  readonly control: number[];
};

/**
 * Comes to the explorer with an empty cache and types a letter as soon as it shows where.
 *
 * @param letter one that stands at the beginning of some word
 */
export async function measureFirstSearch(
  browser: Browser,
  { root, runs, letter }: { readonly root: string; readonly runs: number; readonly letter: string },
): Promise<readonly FirstSearchFigures[]> {
  const product = await serveCompressed({ root });
  const control = await serveCompressed({ root, ofPage: barePage });
  const figures = Object.values(READERS).map((reader): FirstSearchFigures => {
    return { reader, usable: [], control: [] };
  });
  try {
    for (let run = 0; run <= runs; run += 1) {
      for (const { reader, usable, control: bare } of figures) {
        const context = await browser.newContext(reader.context);
        const found = await firstSearch(await openTab(context, product, reader), product, letter);
        const tab = await openTab(context, control, reader);
        const { firstPaint } = await visit(tab, control, EXPLORER);
        await context.close();
        // In the first run the server compresses its files.
        if (run === 0) continue;
        usable.push(found);
        bare.push(firstPaint);
      }
    }
  } finally {
    product.close();
    control.close();
  }
  return figures;
}
