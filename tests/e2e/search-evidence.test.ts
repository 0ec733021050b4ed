import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { corpus, idsOf } from './corpus';
import { listedIds, openExplorer, searchBox, untilSearched } from './explorer';
import { test } from './reused-page';

type Initiative = (typeof corpus.initiatives)[number];

const withActor = (id: string) => (one: Initiative) => one.actors.some((tag) => tag.actor === id);
const withInstrument = (id: string) => (one: Initiative) =>
  one.instruments.some((tag) => tag.instrument === id);
const saying = (words: string) => (one: Initiative) => one.quote.exact.includes(words);

/** What is searched, and the initiatives that must be among those that are found. */
const SEARCHES: readonly (readonly [query: string, why: string, (one: Initiative) => boolean])[] = [
  ['Ottawa Convention', 'another name of an instrument', withInstrument('mine-ban-treaty')],
  ['OIF', 'an abbreviation of an actor', withActor('la-francophonie')],
  ['PAROS', 'an abbreviation of an instrument', withInstrument('paros')],
  ['Lysoen', 'a letter that a keyboard lacks', withInstrument('lysoen-partnership')],
  ['lysøen', 'that letter', withInstrument('lysoen-partnership')],
  ['Chretien', 'a missing accent', withActor('jean-chretien')],
  ['G-8', 'a hyphen', withActor('g8')],
  ['G8', 'no hyphen', withActor('g8')],
  ['Group of Eight', 'a name in words', withActor('g8')],
  ['Kimberly', 'a slip', withInstrument('kimberley-process')],
  ['blood diamonds', 'what people say', withInstrument('kimberley-process')],
  ['landmine', 'a singular', saying('landmines')],
  ['disarm', 'the beginning of a word', withInstrument('conference-on-disarmament')],
  ['WARLORDS', 'capitals', withActor('warlords')],
  ['"small arms"', 'a phrase', saying('small arms')],
  ['“small arms”', 'curly quotes', saying('small arms')],
  ['small arms illicit', 'several words', (one) => one.id === 'control-illicit-small-arms'],
];

test('what is searched finds its initiatives, and each says why it is there', async ({ page }) => {
  await openExplorer(page);
  for (const [query, why, mustBeFound] of SEARCHES) {
    await test.step(`${query}: ${why}`, async () => {
      await searchFor(page, query);
      const wanted = idsOf(corpus.initiatives.filter(mustBeFound));
      expect.soft(wanted, query).not.toEqual([]);
      expect.soft(await listedIds(page), query).toEqual(expect.arrayContaining(wanted));
      expect.soft(await withoutEvidence(page), query).toEqual([]);
    });
  }
});

test('of several words each is marked, in the quote or where it stands', async ({ page }) => {
  await openExplorer(page);
  for (const words of [
    ['weapons', 'Geneva'],
    ['partnership', 'Norway'],
    ['small', 'arms', 'co-operation'],
  ]) {
    await searchFor(page, words.join(' '));
    const hits = await page.getByRole('article').all();
    expect(hits.length, words.join(' ')).toBeGreaterThan(0);
    for (const hit of hits) {
      const evidence = await hit.locator('blockquote mark, p mark').allInnerTexts();
      const marked = evidence.join(' ').toLowerCase();
      for (const word of words) expect(marked, await hit.innerText()).toContain(word.toLowerCase());
    }
  }
});

test('a hit whose quote lacks the words says where they stand', async ({ page }) => {
  await openExplorer(page, '?q=OIF');
  for (const hit of await page.getByRole('article').all()) {
    const quote = hit.getByRole('blockquote');
    await expect(quote.locator('mark')).toHaveCount(0);
    await expect(hit).toContainText(/another name of the actor la Francophonie: .*OIF/i);
  }
});

test('another spelling that was searched is named', async ({ page }) => {
  await openExplorer(page, '?q=Kimberly');
  await expect(page.getByText(/nothing has “Kimberly”.*“Kimberley”/i)).toBeVisible();
});

test('what a hit says is replaced when the search goes on', async ({ page }) => {
  await openExplorer(page);
  const tell = () => page.getByRole('article').allInnerTexts();
  for (const query of ['weapons', 'weapons Geneva', 'weapons Geneva G8', 'Geneva']) {
    await searchFor(page, query);
    expect(await tell(), query).not.toEqual([]);
  }
  const told = await tell();
  await openExplorer(page, '?q=Geneva');
  expect(await tell()).toEqual(told);
});

async function searchFor(page: Page, query: string): Promise<void> {
  await searchBox(page).fill(query);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
  await untilSearched(page);
}

/** The hits that mark nothing in the quote and in no line that says why; a title is no evidence. */
function withoutEvidence(page: Page): Promise<string[]> {
  return page
    .getByRole('article')
    .evaluateAll((hits) =>
      hits
        .filter((hit) => hit.querySelector('blockquote mark, p mark') === null)
        .map((hit) => hit.textContent ?? ''),
    );
}
