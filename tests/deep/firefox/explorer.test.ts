import { describe, expect, test } from 'vitest';
import { corpus, firstThat, idsOf } from '@/tests/e2e/corpus';
import { BOX, choose, expectListed, listed, openExplorer, untilRunning, valueOf } from './explorer';
import { expectAt, find, patience, press, readClipboard, openFirefox } from './reader';

const reader = openFirefox('out.fixture');

const all = idsOf(corpus.initiatives);
const theme = firstThat(corpus.themes, 'small arms', ({ id }) => id === 'small-arms');
const onTheme = idsOf(
  corpus.initiatives.filter(({ themes }) => themes.some((tag) => tag.theme === theme.id)),
);
const withActor = (id: string) =>
  idsOf(corpus.initiatives.filter(({ actors }) => actors.some((tag) => tag.actor === id)));
const withInstrument = (id: string) =>
  idsOf(corpus.initiatives.filter((one) => one.instruments.some((tag) => tag.instrument === id)));

describe('the explorer', () => {
  test('filters by an actor: the count beside it is the length of the list', async () => {
    const page = await openExplorer(reader);
    await expectListed(page, all);
    expect(await choose(page, 'main', 'G8')).toBe(withActor('g8').length);
    await expectListed(page, withActor('g8'));
    await expectAt(reader, '/initiatives/?actor=g8');
  });

  test('filters by an instrument: the count beside it is the length of the list', async () => {
    const { id, name } = firstThat(corpus.instruments, 'the mine ban treaty', (one) => {
      return one.id === 'mine-ban-treaty';
    });
    const page = await openExplorer(reader);
    expect(await choose(page, 'main', name)).toBe(withInstrument(id).length);
    await expectListed(page, withInstrument(id));
  });

  test('goes Back and Forward through a search and its filters', async () => {
    const page = await openExplorer(reader);
    await choose(page, 'main', theme.title);
    await expectListed(page, onTheme);
    await page.type(BOX, 'NATO');
    await expectAt(reader, `/initiatives/?theme=${theme.id}&q=NATO`);
    const searched = await listed(page);
    expect(searched.length).toBeLessThan(onTheme.length);
    await page.evaluate(() => history.back());
    await expectListed(page, onTheme);
    expect(await valueOf(page)).toBe('');
    await page.evaluate(() => history.back());
    await expectListed(page, all);
    await page.evaluate(() => history.forward());
    await expectListed(page, onTheme);
    await page.evaluate(() => history.forward());
    await expectListed(page, searched);
    expect(await valueOf(page)).toBe('NATO');
  });

  test('marks what was searched in every hit', async () => {
    const page = await openExplorer(reader, '?q=weapons+Geneva');
    const hits = await page.$$eval('main article', (articles) =>
      articles.map((one) =>
        [...one.querySelectorAll('blockquote mark, p mark')].map((mark) => mark.textContent),
      ),
    );
    expect(hits.length).toBeGreaterThan(0);
    for (const marks of hits) {
      expect(marks.join(' ').toLowerCase()).toContain('weapons');
      expect(marks.join(' ').toLowerCase()).toContain('geneva');
    }
  });

  test('says why a hit is there whose quote lacks the words', async () => {
    const page = await openExplorer(reader, '?q=OIF');
    await expectListed(page, withActor('la-francophonie'));
    const texts = await page.$$eval('main article', (articles) =>
      articles.map((one) => one.innerText),
    );
    for (const text of texts) {
      expect(text).toMatch(/another name of the actor la Francophonie: .*OIF/i);
    }
  });

  test('names the spelling that it searched instead', async () => {
    const page = await openExplorer(reader, '?q=Kimberly');
    await find(page, 'main p', /nothing has “Kimberly”.*“Kimberley”/i);
    expect(await listed(page)).toEqual(expect.arrayContaining(withInstrument('kimberley-process')));
  });

  test('shows another reader the same view by its copied link', async () => {
    const page = await openExplorer(reader);
    await page.type(BOX, 'weapons');
    await expectAt(reader, '/initiatives/?q=weapons');
    const promised = await choose(page, 'main', 'Arms control');
    await expect.poll(async () => (await listed(page)).length, patience).toBe(promised);
    const shown = await listed(page);
    await press(page, 'main a', /copy link to this view/i);
    await find(page, 'main *', 'Link copied');
    const copied = await readClipboard(page);
    expect(copied).toBe(page.url());
    await page.goto('about:blank');
    await page.goto(copied);
    await untilRunning(page);
    await expectListed(page, shown);
    expect(await valueOf(page)).toBe('weapons');
  });

  test('is the same after a reload, and drops what it does not know', async () => {
    const page = await openExplorer(reader, '?q=human+security&kind=position,nobody&colour=red');
    const before = await listed(page);
    expect(before.length).toBeGreaterThan(0);
    await page.reload();
    await untilRunning(page);
    expect(await listed(page)).toEqual(before);
    expect(await page.$$eval('main input:checked', (boxes) => boxes.length)).toBe(1);
  });

  test('has its filters in a sheet on a page of 390 pixels', async () => {
    await reader.page.setViewport({ width: 390, height: 844 });
    const page = await openExplorer(reader);
    await press(page, 'main button', /^Filters/);
    const promised = await choose(page, 'dialog', theme.title);
    await press(page, 'dialog button', `Show ${promised} initiatives`);
    await expect.poll(() => page.$$eval('dialog[open]', (open) => open.length), patience).toBe(0);
    await expectListed(page, onTheme);
    expect(promised).toBe(onTheme.length);
    await press(page, 'main button', /^Filters/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$$eval('dialog[open]', (open) => open.length), patience).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Filters/);
    // The bar at the side takes its room from the window.
    expect(
      await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      }),
    ).toBe(0);
  });
});
