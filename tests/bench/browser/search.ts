import { setTimeout } from 'node:timers/promises';
import type { Change } from '@/tests/bench/in-page/changes';
import type { CompressedSite } from './compressed-site';
import { callInPage, pageScript } from './page-script';
import type { Tab } from './visit';
import { visit } from './visit';

/** The page that holds the search and the facets. */
export const EXPLORER = '/initiatives/';

/** A change of the page is its last when nothing follows for this long, in milliseconds. */
const REST = 300;

/** How many options of facets are chosen, and taken off again. */
const BOXES = 6;

/** How long the search may take to come, in milliseconds. */
const TOO_LONG = 60_000;

/**
 * Milliseconds from the navigation until a letter that was typed as soon as the box was there has
 * its results painted. In a new context, so that the index is fetched.
 *
 * @param letter one that stands at the beginning of some word
 * @throws where that takes more than a minute
 */
export async function firstSearch(tab: Tab, site: CompressedSite, letter: string): Promise<number> {
  const script = `${pageScript} bench.watchFirstSearch(${JSON.stringify(letter)})`;
  await tab.page.addInitScript({ content: script });
  await visit(tab, site, EXPLORER);
  const until = performance.now() + TOO_LONG;
  while (performance.now() < until) {
    const found = await callInPage(tab.session, 'readFirstSearch');
    if (found !== undefined) return found;
    await setTimeout(50);
  }
  throw new Error(`The search found nothing for "${letter}" within a minute.`);
}

/** Opens the explorer with its search loaded, and watches what keys and clicks change. */
export async function openExplorer(tab: Tab, site: CompressedSite): Promise<void> {
  await visit(tab, site, EXPLORER);
  await callInPage(tab.session, 'focusSearch');
  // The first touch may fetch the index.
  await setTimeout(REST);
  await callInPage(tab.session, 'watchChanges');
}

/**
 * What came of each key: the query letter by letter as keys send it, and then the whole of it taken
 * out again, which brings the whole list back.
 */
export async function typeQuery({ page, session }: Tab, query: string): Promise<readonly Change[]> {
  const changes: Change[] = [];
  await callInPage(session, 'focusSearch');
  for (const key of [...query, 'Backspace']) {
    if (key === 'Backspace') await callInPage(session, 'focusSearch');
    await callInPage(session, 'expectChange');
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    changes.push(await callInPage(session, 'readChange', REST));
  }
  return changes;
}

/** What came of each click on some options of facets: on, and off again. */
export async function clickFacets({ page, session }: Tab): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const count = await callInPage(session, 'countBoxes');
  for (const index of spread(count, BOXES)) {
    for (let turn = 0; turn < 2; turn += 1) {
      const place = await callInPage(session, 'boxAt', index);
      if (!place) continue;
      await page.mouse.move(place.x, place.y);
      await setTimeout(REST);
      await callInPage(session, 'expectChange');
      await page.mouse.down();
      await page.mouse.up();
      changes.push(await callInPage(session, 'readChange', REST));
    }
  }
  return changes;
}

/** Some indexes of a list, evenly from its first on. */
export function spread(length: number, count: number): readonly number[] {
  const taken = Math.min(length, count);
  return Array.from({ length: taken }, (_, at) => Math.floor((at * length) / taken));
}
