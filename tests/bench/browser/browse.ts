import { setTimeout } from 'node:timers/promises';
import type { Return } from '@/tests/bench/in-page/moves';
import type { CompressedSite } from './compressed-site';
import { callInPage } from './page-script';
import type { Reader } from './readers';
import type { Tab, Visit } from './visit';
import { visit, watchRest } from './visit';

/** A click on a link, and the way back. Times in milliseconds from the click, and from Back. */
export type Browsed = {
  /** The page that was come to; its times are from its own start. */
  readonly visit: Visit;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly back: Return;
};

/** Between the pointer's arrival on a link and the press, and for how long that lasts, in milliseconds. */
const HOVER = 300;
const PRESS = 80;

/**
 * Goes from one page to another by its link, as a hand does, and back. Undefined where the link is
 * not to be seen.
 */
export async function browse(
  tab: Tab,
  site: CompressedSite,
  reader: Reader,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Browsed | undefined> {
  const { page, session } = tab;
  await visit(tab, site, from);
  await callInPage(session, 'watchLeaving');
  const place = await callInPage(session, 'locateLink', to);
  if (!place) return undefined;
  // What is scrolled to may be drawn for the first time.
  await setTimeout(100);
  const untilRest = watchRest(page);
  await (reader.context.hasTouch ? touch(tab, place) : click(tab, place));
  await page.waitForURL(`${site.url}${to}`);
  await untilRest();
  const paints = await callInPage(session, 'readPaints');
  const first = await callInPage(session, 'readArrival', paints.firstPaint);
  const largest = await callInPage(session, 'readArrival', paints.largestPaint);
  const sent = site.takeSent();
  return {
    visit: { ...paints, sent },
    firstPaint: first.painted,
    largestPaint: largest.painted,
    back: await goBack(tab, from),
  };
}

type Place = { readonly x: number; readonly y: number };

async function click({ page }: Tab, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y, { steps: 4 });
  await setTimeout(HOVER);
  await page.mouse.down();
  await setTimeout(PRESS);
  await page.mouse.up();
}

async function touch({ session }: Tab, { x, y }: Place): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await setTimeout(PRESS);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** @throws where the page is not there again within half a minute */
async function goBack({ session }: Tab, to: string): Promise<Return> {
  await callInPage(session, 'goBack');
  for (let tries = 0; tries < 600; tries += 1) {
    await setTimeout(50);
    // Between two pages there is nobody to answer.
    const back = await callInPage(session, 'readReturn', to).catch(() => undefined);
    if (back) return back;
  }
  throw new Error(`Back did not lead to ${to}.`);
}
