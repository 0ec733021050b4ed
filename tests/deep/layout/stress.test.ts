import { readdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { unreadableWords } from '@/tests/e2e/accessibility/squeezed';
import { untilRunning } from '@/tests/e2e/explorer';
import { passageIdsOf } from '@/lib/parse/passage-id';
import { CROWDED, JAPANESE, ON_ONE_PASSAGE } from '@/tests/stress-site/content';
import { openChromium } from './site';

const WIDTHS = [1280, 390, 320];
const AXE_WIDTH = 390;
const reader = openChromium('out.stress');
const [crowded = '', japanese = ''] = passageIdsOf([CROWDED, ...JAPANESE]);

const pages = {
  home: '/',
  'the explorer': '/initiatives/',
  'the explorer, filtered and searched': '/initiatives/?actor=long&q=safer',
  'the long document': '/documents/long/',
  'a document in Arabic': '/documents/arabic/',
  'a document in Japanese': '/documents/japanese/',
  documents: '/documents/',
  'a passage with a hundred initiatives': `/documents/long/${crowded}/`,
  'a passage in Japanese': `/documents/japanese/${japanese}/`,
  'an initiative with the longest title': '/initiatives/step-2/',
  'an initiative without a place to break its title': '/initiatives/step-3/',
  'an actor with hundreds of mentions': '/actors/canada/',
  'an actor with the longest name': '/actors/long/',
  'an actor without a place to break its name': '/actors/unbreakable/',
  actors: '/actors/',
  'an instrument with the longest name': '/instruments/long-treaty/',
  'an instrument that nothing uses': '/instruments/unused-scheme/',
  instruments: '/instruments/',
  'no themes': '/themes/',
  kinds: '/kinds/',
  'a kind': '/kinds/commitment/',
  about: '/about/',
  'how to cite the long document': '/documents/long/cite/',
  'the card of an initiative': '/embed/step-3/',
  'the card of a passage': `/embed/documents/long/${crowded}/`,
};

describe.each(Object.entries(pages))('%s', (name, path) => {
  test('can be read at every width', async () => {
    const { page, site } = reader;
    await page.goto(`${site}${path}`);
    if (path.startsWith('/initiatives/?') || path === '/initiatives/') await untilRunning(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const file = name.replaceAll(/[^a-z]+/gi, '-');
      await page.screenshot({ path: `test-results/stress/${file}-${width}.png` });
      expect.soft(await unreadableWords(page), `${width} pixels`).toEqual([]);
    }
  });

  test('has nothing that axe finds', async () => {
    const { page, site } = reader;
    await page.setViewportSize({ width: AXE_WIDTH, height: 800 });
    await page.goto(`${site}${path}`);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

test.each(WIDTHS)(
  'each of a hundred notes in the margin can be reached, %i wide',
  async (width) => {
    const { page, site } = reader;
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site}/documents/long/`);
    await page.locator(`#${crowded}`).scrollIntoViewIfNeeded();
    const notes = page.locator('margin-notes .note-title');
    expect(await page.locator('margin-notes [data-initiative]').count()).toBe(ON_ONE_PASSAGE);
    const last = notes.nth(ON_ONE_PASSAGE - 1);
    await last.scrollIntoViewIfNeeded();
    // Playwright's trial refuses what is covered, or outside of what can be scrolled to.
    for (const at of [0, 1, 2, 50, ON_ONE_PASSAGE - 1]) await notes.nth(at).click({ trial: true });
  },
);

test('a site without themes has their list, and no page but those of initiatives in none', () => {
  const pages = readdirSync('out.stress/themes', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted();
  expect(pages.filter((name) => !name.startsWith('none/'))).toEqual(['index.html']);
  expect(pages).toContain('none/index.html');
  expect(readFileSync('out.stress/permalinks.json', 'utf8')).not.toContain('_none');
});
