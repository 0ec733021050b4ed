import { existsSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorialHtml } from '@/lib/parse/editorial-html';
import { ensureBrowser } from '@/lib/tools/ensure-browser.mjs';
import { folderSource } from '@/lib/serve/folder-source';
import { serve } from '@/lib/serve/start-server';
import { hostileInputs } from '@/tests/hostile/inputs';
import { elementsOf, faultsIn } from '@/tests/hostile/markup-faults';
import { unsafeHtml } from './control';
import { installHook, whatRuns } from './frames';
import { buildHostileSite, HOSTILE_SITE, pagesOf } from './hostile-site';
import { inPages } from './in-pages';

/** The control must run at least so many, or the inputs are dead and prove nothing. */
const FEWEST_THAT_RUN = 15;

/** No address can hold half a character. */
const queries = hostileInputs.map((input) => input.replace(/\p{Cs}/gu, ''));

let closeAll = async () => {};
let context: BrowserContext;
let url = '';
/** Which hosts a page of the site asked for. */
const foreign: string[] = [];

beforeAll(async () => {
  buildHostileSite();
  const server = await serve({
    source: folderSource(HOSTILE_SITE),
    port: Number(process.env.HOSTILE_PORT ?? 0),
  });
  url = `http://127.0.0.1:${server.port}`;
  const browser = await chromium.launch(ensureBrowser());
  closeAll = async () => {
    await browser.close();
    await server.close();
  };
  // The site's own policy would stop what it must not need to stop.
  context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript(installHook);
  await context.route(
    (address) => /^https?:$/.test(address.protocol) && address.hostname !== '127.0.0.1',
    (route) => {
      foreign.push(`${route.request().frame().url()} → ${route.request().url()}`);
      return route.abort();
    },
  );
});
afterAll(() => closeAll());

describe('each input in a document of its own', () => {
  test('runs where nothing stops it, or this test proves nothing', async () => {
    const alive = await whatRuns(context, hostileInputs.map(unsafeHtml));
    console.log(`${alive.length} of ${hostileInputs.length} inputs run without a sanitiser`);
    expect(alive.length).toBeGreaterThanOrEqual(FEWEST_THAT_RUN);
  });

  test('does not run as an introduction', async () => {
    foreign.length = 0;
    const ran = await whatRuns(
      context,
      hostileInputs.map((input) => editorialHtml(input)),
    );
    console.log(`${ran.length} of ${hostileInputs.length} inputs run as an introduction`);
    expect([ran, foreign]).toEqual([[], []]);
  });
});

describe('a site whose every word is hostile', () => {
  test('has no element, address, handler or script that the design does not have', () => {
    expect(existsSync('out.fixture')).toBe(true);
    const own = pagesOf('out.fixture').flatMap(({ html }) => elementsOf(parse(html)));
    const elements = new Set(own.map(({ tagName }) => tagName));
    const allowed = {
      elements,
      schemes: new Set(['https:', 'http:', 'mailto:']),
      isOwnScript,
    };
    const pages = pagesOf(HOSTILE_SITE);
    console.log(`${pages.length} pages of hostile words, ${elements.size} kinds of elements`);
    expect(pages.length).toBeGreaterThan(200);
    const faults = pages.flatMap(({ address, html }) =>
      faultsIn(html, allowed).map((fault) => `${address} ${fault.slice(0, 200)}`),
    );
    expect(faults).toEqual([]);
  });

  test('runs nothing on any page, and asks nobody else for anything', async () => {
    foreign.length = 0;
    const pages = pagesOf(HOSTILE_SITE);
    const ran = await inPages(context, pages, async (page, { address }) => {
      await page.goto(`${url}${address}`, { waitUntil: 'load' });
    });
    console.log(`${ran.length} scripts of the inputs ran on ${pages.length} pages`);
    expect([ran, foreign]).toEqual([[], []]);
  });

  test('runs no query, and shows it as it was typed', async () => {
    foreign.length = 0;
    const strange = new Set<string>();
    const own = new Set(ALSO_SHOWN);
    const look = async (page: Page, input: string) => {
      for (const tag of await page.evaluate(show, input)) {
        if (!own.has(tag)) strange.add(`${tag} for ${input.slice(0, 60)}`);
      }
    };
    const ran = await inPages(context, queries, look, async (page) => {
      await page.goto(`${url}/initiatives/`, { waitUntil: 'load' });
      await page.getByRole('searchbox').first().fill('case');
      await page.waitForURL(/q=case/);
      for (const tag of await page.evaluate(tagsInPage)) own.add(tag);
    });
    // A few as a reader's link has them, from the server on.
    const linked = queries.slice(-60);
    const ranFromLinks = await inPages(context, linked, async (page, input) => {
      await page.goto(`${url}/initiatives/?q=${encodeURIComponent(input)}`);
    });
    console.log(`${ran.length} of ${queries.length} queries and ${linked.length} links ran`);
    expect([ran, ranFromLinks, foreign, [...strange]]).toEqual([[], [], [], []]);
  });
});

/** What a page without results has, and one with results does not. */
const ALSO_SHOWN = new Set([
  'DL',
  'DT',
  'DD',
  'EM',
  'STRONG',
  'MARK',
  'UL',
  'LI',
  'P',
  'A',
  'BUTTON',
  'H2',
  'H3',
]);

/** Data, what is loaded ahead, and files of the site's own. */
function isOwnScript(script: { attrs: { name: string; value: string }[] }, words: string): boolean {
  const attribute = (name: string) => script.attrs.find((one) => one.name === name)?.value;
  const type = attribute('type') ?? '';
  if (DATA.has(type)) return JSON.parse(words) !== undefined;
  return words === '' && /^\/scripts\/[\w-]+\.js$/.test(attribute('src') ?? '');
}

/** What no browser runs: structured data, what the explorer is made of, which pages are loaded ahead. */
const DATA = new Set(['application/ld+json', 'application/json', 'speculationrules']);

function tagsInPage(): string[] {
  return [...new Set([...document.querySelectorAll('*')].map(({ tagName }) => tagName))];
}

/** Puts a query into the address as Back and Forward do; gives the elements of the page then. */
async function show(input: string): Promise<string[]> {
  history.pushState(null, '', `?q=${encodeURIComponent(input)}`);
  dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
  return [...new Set([...document.querySelectorAll('*')].map(({ tagName }) => tagName))];
}
