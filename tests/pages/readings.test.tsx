import { describe, expect, test } from 'vitest';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { addressesOf } from '@/lib/pages/addresses-of';
import type { Store } from '@/lib/store/store';
import { pageHtml } from '@/tests/page-html';
import type { Changes } from '@/tests/small-content';
import { append, content, DOCUMENT, edit, INITIATIVES, VOCABULARIES } from '@/tests/small-content';
import { all, storeOf } from '@/tests/store-of';

const LONGER = append(
  DOCUMENT,
  '\nOne.\n\nTwo.\n\n## More\n\nThree.\n\n- Status\n- Status\n\n## End\n\nFour.\n',
);
const REASONS = append(INITIATIVES, '  - { begins: Status, reason: title, note: A label. }\n');

function storeWith(changes: Changes, drafts = false): Store {
  const { corpus, problems } = parseCorpus(content(changes), { drafts });
  if (!corpus) throw new Error(problems.map(({ reason }) => reason).join('\n'));
  return storeOf(corpus);
}

/** The text of a page, in which tags are spaces. */
async function textOf(store: Store, address: string): Promise<string> {
  const html = await pageHtml(store, address);
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('a document that is being read', () => {
  const store = storeWith({ ...LONGER, ...REASONS });

  test('says once of passages that follow each other what is known of them', async () => {
    const text = await textOf(store, '/documents/paper/');
    expect(text).toContain('Context. Describes the world.');
    expect(text).toContain(
      'Not read yet. Nobody has said so far whether paragraphs 3 to 4 hold initiatives.',
    );
    expect(
      text.match(/Not read yet\. Nobody has said so far whether this paragraph holds/g),
    ).toHaveLength(2);
    expect(text.match(/Title or label, paragraphs 6 to 7\. A label\./g)).toHaveLength(1);
  });

  test('is counted in four numbers', async () => {
    expect(await textOf(store, '/documents/paper/')).toContain(
      'Of 8 passages, headings left out, 1 holds the 1 initiative of this document, 3 are excused one by one, 0 are excused together, and 4 are not read yet.',
    );
    const about = await textOf(store, '/about/');
    expect(about).toContain(
      'Passages, headings left out 8 Coded, with initiatives 1 Excused one by one 3 Excused together 0 Not read yet 4',
    );
  });

  test('says of each passage on its page what is known', async () => {
    const { items } = await store.list('passage', { where: { document: 'paper' } });
    const texts = items.map(({ id }) => textOf(store, `/documents/paper/${id}/`));
    const said = (await Promise.all(texts)).map(
      (text) => /Not read yet|Context|Title or label|Initiatives in these words/.exec(text)?.[0],
    );
    expect(said).toEqual([
      ...[undefined, 'Initiatives in these words', 'Context', 'Not read yet', 'Not read yet'],
      ...[undefined, 'Not read yet', 'Title or label', 'Title or label', undefined, 'Not read yet'],
    ]);
  });
});

test('the reasons are those of the content, and a credit needs none of them', async () => {
  const document = edit(
    DOCUMENT,
    'language: en',
    'language: en\npassageKinds: [{ begins: Photo, kind: credit }]',
  )[DOCUMENT];
  const store = storeWith({
    [DOCUMENT]: `${document}\nPhoto: Ann.\n`,
    [VOCABULARIES]: 'reasons: [{ id: scenery, label: The scenery }]',
    ...edit(INITIATIVES, 'reason: context', 'reason: scenery'),
  });
  const text = await textOf(store, '/documents/paper/');
  expect(text).toContain('The scenery. Describes the world.');
  expect(text).toContain('The scenery: 1 passage');
  expect(text).toContain('Credit: 1 passage');
});

test('a site without any initiative has every page, and claims nothing', async () => {
  const store = storeWith({ ...LONGER, [INITIATIVES]: undefined });
  const addresses = await all(addressesOf(store));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    const text = await textOf(store, address);
    expect(text, address).not.toMatch(
      /NaN|undefined|names? nobody|said to act|own stance|as context/,
    );
  }
  expect(await textOf(store, '/documents/paper/')).toContain(
    'Of 8 passages, headings left out, none is coded, 0 are excused one by one, 0 are excused together, and 8 are not read yet.',
  );
});

test('an initiative without tags does not say that its words name nobody', async () => {
  const { [INITIATIVES]: text = '' } = edit(
    INITIATIVES,
    '    instruments:\n      - { instrument: ban-treaty }\n',
    '',
  );
  const bare = text
    .replace(/ {4}themes:\n.*\n/, '')
    .replace(/ {4}actors:\n.*\n.*\n/, '    actors: []\n');
  const page = await textOf(storeWith({ [INITIATIVES]: bare }), '/initiatives/sign-treaty/');
  expect(page).toContain(
    'Actors No actor is tagged. Instruments No instrument is tagged. Themes No theme is tagged.',
  );
});

describe('a draft', () => {
  const draft = edit(DOCUMENT, 'rights: Crown copyright.', 'rights: Crown copyright.\ndraft: true');
  const store = storeWith(draft, true);

  test.each([
    '/documents/paper/',
    '/documents/paper/cite/',
    '/documents/paper/ph94nkxz/',
    '/initiatives/sign-treaty/',
  ])('says so at %s, and keeps search engines out', async (address) => {
    expect(await textOf(store, address)).toContain('Draft. This document is not published');
    expect(await pageHtml(store, address)).toContain('<meta name="robots" content="noindex"/>');
  });

  test.each(['/documents/', '/about/', '/embed/sign-treaty/'])(
    'is named as one at %s',
    async (address) => {
      expect(await textOf(store, address)).toMatch(/\(draft\)|Draft/);
    },
  );

  test('is told from what is published', async () => {
    const published = storeWith({});
    for (const address of await all(addressesOf(published))) {
      expect(await pageHtml(published, address), address).not.toMatch(/Draft\.|\(draft\)/);
    }
  });
});
