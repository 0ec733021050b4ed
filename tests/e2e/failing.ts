import type { Page, Route } from '@playwright/test';

/** The file that the search is made of. */
export const SEARCH_FILE = '**/search/*.json';
/** The script without which the explorer is a list and links. */
export const SCRIPTS = '**/scripts/explorer.js';

/** Holds back all that matches until it is let go; gives the way to let it go. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => undefined as void;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Everything that the page complains of, from now on; not what could not be fetched. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isOurs = !message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && isOurs) complaints.push(message.text());
  });
  return complaints;
}

/** How often the file of the search was asked for, from now on. */
export function countRequests(page: Page): () => number {
  let requests = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/search/')) requests += 1;
  });
  return () => requests;
}

type Failure = (route: Route) => Promise<void>;
const json = { contentType: 'application/json; charset=utf-8' };

/** The ways in which a file comes to nothing. */
export const FAILURES: Readonly<Record<string, Failure>> = {
  'does not come': (route) => route.abort('connectionreset'),
  'is an error of the server': (route) => route.fulfill({ status: 500, body: 'out of order' }),
  'is a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
  'is cut off': async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ ...json, body: text.slice(0, text.length / 2) });
  },
};
