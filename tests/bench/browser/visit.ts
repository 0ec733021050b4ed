import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { PagePaints } from '@/tests/bench/in-page/paints';
import type { CompressedSite, Sent } from './compressed-site';
import { BLANK_PAGE } from './compressed-site';
import { callInPage } from './page-script';
import type { Reader } from './readers';
import { slowDown } from './readers';

/** One visit of one page: what it said of itself, and what was sent for it. */
export type Visit = PagePaints & { readonly sent: readonly Sent[] };

/** A tab of a reader. */
export type Tab = { readonly page: Page; readonly session: CDPSession };

/** A page is at rest when nothing was on its way to it for this long, in milliseconds. */
const REST = 250;

/** The largest page of all may first have to be compressed, which takes a minute; in milliseconds. */
const TOO_LONG = 300_000;

/**
 * A tab in a reader's hands, with its process already running: what is measured is a page, not the
 * start of a browser.
 */
export async function openTab(
  context: BrowserContext,
  { url }: CompressedSite,
  reader: Reader,
): Promise<Tab> {
  const page = await context.newPage();
  page.setDefaultTimeout(TOO_LONG);
  const session = await context.newCDPSession(page);
  await page.goto(`${url}${BLANK_PAGE}`);
  await slowDown(session, reader);
  return { page, session };
}

/**
 * Visits a page and waits until it is at rest. In a new context that is a cold visit, the second in
 * the same context, in a tab of its own, a warm one.
 */
export async function visit(tab: Tab, site: CompressedSite, path: string): Promise<Visit> {
  site.takeSent();
  const untilRest = watchRest(tab.page);
  await tab.page.goto(`${site.url}${path}`);
  await untilRest();
  const paints = await callInPage(tab.session, 'readPaints');
  return { ...paints, sent: site.takeSent() };
}

/** Watches what is on its way to a page from now on. Gives the way to wait until nothing is. */
export function watchRest(page: Page): () => Promise<void> {
  const open = new Set<unknown>();
  let last = performance.now();
  const begun = (request: unknown) => {
    open.add(request);
    last = performance.now();
  };
  const ended = (request: unknown) => {
    open.delete(request);
    last = performance.now();
  };
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
  return async () => {
    last = performance.now();
    while (open.size > 0 || performance.now() - last < REST) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended);
  };
}
