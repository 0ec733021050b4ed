import { expect, test } from 'vitest';
import { paths } from '@/lib/url/paths';
import { corpus, firstThat, passageOf } from '@/tests/e2e/corpus';
import { isTargetInView, readLit } from './document';
import { expectAt, find, patience, press, textOf, openFirefox } from './reader';

const reader = openFirefox('out.fixture');

const startOf = ({ quote }: (typeof corpus.initiatives)[number]) => quote.pieces[0]?.start ?? 0;

const initiative = firstThat(corpus.initiatives, 'two initiatives in one passage', (one) => {
  const sharing = corpus.initiatives.filter(({ passage }) => passage === one.passage);
  return one.themes.length > 0 && startOf(one) > 0 && sharing.length > 1;
});
const theme = firstThat(corpus.themes, 'its theme', ({ id }) => id === initiative.themes[0]?.theme);
const paper = firstThat(corpus.documents, 'it', ({ id }) => id === initiative.document);
const toPassage = `/documents/${paper.id}/#${initiative.passage}`;
const inPassage = corpus.initiatives.filter(({ passage }) => passage === initiative.passage);

test('a reader goes from a theme by an initiative to its words in the document, and back', async () => {
  const { page, site } = reader;
  await page.goto(`${site}/`);
  await press(page, 'main a', theme.title);
  await expectAt(reader, `/themes/${theme.id}/`);
  await press(page, 'article a', initiative.title);
  await expectAt(reader, `/initiatives/${initiative.id}/`);
  expect(await textOf(page, 'main blockquote')).toBe(passageOf(initiative).text);
  await press(page, 'main a', 'Read in the document');
  await expectAt(reader, toPassage);
  await expect
    .poll(() => readLit(page), patience)
    .toEqual({ lit: [initiative.id], areInView: true });
  // A page that Firefox kept is shown again without the events that tell the driver of a new address.
  const address = () => page.evaluate(() => location.pathname).catch(() => 'on the way');
  await page.evaluate(() => history.back());
  await expect.poll(address, patience).toBe(`/initiatives/${initiative.id}/`);
  await page.evaluate(() => history.back());
  await expect.poll(address, patience).toBe(`/themes/${theme.id}/`);
});

test('from the margin of the document a reader comes to the initiative', async () => {
  await reader.page.goto(`${reader.site}/documents/${paper.id}/`);
  await press(reader.page, 'a', initiative.title);
  await expectAt(reader, `/initiatives/${initiative.id}/`);
});

test('the link of a passage leads to it, and lights the words of its initiatives', async () => {
  const { page, site } = reader;
  await page.goto(`${site}${toPassage}`);
  expect(await isTargetInView(page)).toBe(true);
  expect(await textOf(page, ':target')).toContain(passageOf(initiative).text);
  expect((await readLit(page)).lit).toEqual(inPassage.map(({ id }) => id));
});

test('from another site “Read in the document” lights the very words of an initiative', async () => {
  const { page, site } = reader;
  await page.goto(`${site}${paths.initiative(initiative.id)}`);
  const link = await find(page, 'main a', 'Read in the document');
  const address = await link.evaluate((one) => one.getAttribute('href') ?? '');
  expect(address).toContain(':~:text=');
  await page.goto('about:blank');
  await page.goto(`${site}${address}`);
  await expect
    .poll(() => readLit(page), patience)
    .toEqual({ lit: [initiative.id], areInView: true });
});

test('the link of an unknown passage says so, and a right one takes it back', async () => {
  const { page, site } = reader;
  await page.goto(`${site}/documents/${paper.id}/#p0000000`);
  const said = await find(page, '[role="alert"]', /no passage/i);
  expect(await said.isIntersectingViewport()).toBe(true);
  await page.evaluate((id) => void (location.hash = id), initiative.passage);
  await expect.poll(() => said.isVisible(), patience).toBe(false);
});

test('without the marks a document is the source alone, on every page and after a reload', async () => {
  const { page, site } = reader;
  await page.goto(`${site}/documents/${paper.id}/`);
  const marked = () =>
    page.evaluate(() => document.documentElement.hasAttribute('data-hide-marks'));
  expect(await marked()).toBe(false);
  await page.click('[data-preference="hide-marks"]');
  expect(await marked()).toBe(true);
  const other = firstThat(corpus.documents, 'another', ({ id }) => id !== paper.id);
  await page.goto(`${site}/documents/${other.id}/`);
  expect(await marked()).toBe(true);
  await page.reload();
  expect(
    await page.$eval(
      '[data-preference="hide-marks"]',
      (box) => box instanceof HTMLInputElement && box.checked,
    ),
  ).toBe(true);
});

test('a name that is linked in the source leads to its page', async () => {
  const named = firstThat(paper.passages, 'a passage with a name', ({ mentions }) => {
    return mentions.length > 0;
  });
  const { page, site } = reader;
  await page.goto(`${site}/documents/${paper.id}/`);
  const link = `#${named.id} .passage-text a`;
  const href = await page.$eval(link, (one) => one.getAttribute('href'));
  await page.click(link);
  await expectAt(reader, href ?? '');
});

test('a document is printed whole', async () => {
  const { page, site } = reader;
  await page.goto(`${site}/documents/${paper.id}/`);
  const pdf = await page.pdf({ format: 'letter' });
  const pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? [];
  expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
  // A page of paper holds at most some 4,000 characters.
  const letters = paper.passages.reduce((sum, { text }) => sum + text.length, 0);
  expect(pages.length).toBeGreaterThanOrEqual(Math.floor(letters / 4000));
});

test('a wrong address says so, and offers the one that was meant', async () => {
  const { page, site } = reader;
  const answer = await page.goto(`${site}/initiatives/${initiative.id.slice(0, -1)}`);
  expect(answer?.status()).toBe(404);
  await find(page, 'main *', /did you mean/i);
  await press(page, 'main li a', initiative.title);
  await expectAt(reader, `/initiatives/${initiative.id}/`);
});
