import { expect, test } from 'vitest';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { loadFiles } from '@/lib/parse/read-files';
import { paths } from '@/lib/url/paths';
import { elementsIn } from '@/tests/html-elements.mjs';
import { pageHtml } from '@/tests/page-html';
import { storeOf } from '@/tests/store-of';

const { corpus } = parseCorpus(await loadFiles('tests/mine-ban/content'));
if (!corpus) throw new Error('The treaty has problems');
const store = storeOf(corpus);

/** What script is told of the passages of an initiative's quote. */
async function dataOn(initiative: string) {
  const page = elementsIn(await pageHtml(store, paths.initiative(initiative)));
  return page
    .map(({ attributes }) => attributes)
    .filter((attributes) => attributes.class?.split(' ').includes('passage'));
}

test('words copied from the page of an initiative are cited by article, with what governs them', async () => {
  const [leadIn, item, ...others] = await dataOn('never-develop-or-transfer-mines');
  expect(others).toEqual([]);
  expect(leadIn).toMatchObject({ 'data-locator': 'Article 1 (1)', 'data-label': '1.' });
  expect(leadIn?.['data-governs']).toBe(leadIn?.['data-passage']);
  expect(item).toMatchObject({
    'data-locator': 'Article 1 (1) (b)',
    'data-label': 'b)',
    'data-lead-ins': leadIn?.['data-passage'],
    'data-left-out': '',
  });
});

test('a first piece and a neighbour leave nothing out', async () => {
  const [leadIn, item] = await dataOn('never-use-mines');
  expect(leadIn).not.toHaveProperty('data-left-out');
  expect(item).not.toHaveProperty('data-left-out');
});
