import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { getRecord } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { aDocument, aTheme, corpus, index } from './corpus';
import { expectLength, listedIds, openExplorer } from './explorer';
import { test } from './reused-page';

type Initiative = (typeof corpus.initiatives)[number];

const inDocument = (one: Initiative) => one.document === aDocument.id;

/** The names under which an initiative is counted in each facet, and what the other facets leave. */
const FACETS: Readonly<
  Record<string, { namesIn: (one: Initiative) => string[]; of: Initiative[] }>
> = {
  Actor: {
    namesIn: ({ actors }) => actors.map(({ actor }) => nameOf(getRecord(index.actors, actor))),
    of: corpus.initiatives.filter(inDocument),
  },
  Instrument: {
    namesIn: ({ instruments }) =>
      instruments.map(({ instrument }) => nameOf(getRecord(index.instruments, instrument))),
    of: corpus.initiatives.filter(inDocument),
  },
  Theme: {
    namesIn: ({ themes }) => themes.map((tag) => getRecord(index.themes, tag.theme).title),
    of: corpus.initiatives.filter(inDocument),
  },
  Document: {
    namesIn: (one) => [getRecord(index.documents, one.document).shortTitle],
    of: [...corpus.initiatives],
  },
  Kind: { namesIn: ({ kind }) => [kind], of: corpus.initiatives.filter(inDocument) },
};

test('the counts of every facet say what the list would be', async ({ page }) => {
  await openExplorer(page, `?document=${aDocument.id}`);
  const boxesOf = (facet: string) =>
    page.getByRole('group', { name: facet }).getByRole('checkbox', { includeHidden: true });
  for (const [facet, { namesIn, of }] of Object.entries(FACETS)) {
    const counts = await readCounts(boxesOf(facet));
    expect(counts.length).toBeGreaterThan(1);
    for (const { name, count, isDisabled } of counts) {
      // A document is called by its year too, a kind is written with a capital.
      const isNamed = (one: string) =>
        facet === 'Document' ? name.endsWith(one) : name.toLowerCase() === one.toLowerCase();
      const isNone = facet === 'Theme' && !corpus.themes.some(({ title }) => title === name);
      const expected = of.filter((one) => {
        return isNone ? namesIn(one).length === 0 : namesIn(one).some(isNamed);
      });
      expect({ name, count, isDisabled }).toEqual({
        name,
        count: expected.length,
        isDisabled: expected.length === 0,
      });
    }
  }
  const counts = await readCounts(boxesOf('Actor'));
  const tried = counts.findLastIndex(({ count }) => count > 0);
  const box = boxesOf('Actor').nth(tried);
  await box.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
  await box.check();
  await expectLength(page, counts[tried]?.count ?? 0);
});

test('a value more in the same facet never makes the list shorter', async ({ page }) => {
  await openExplorer(page, `?theme=${aTheme.id}`);
  const before = (await listedIds(page)).length;
  const other = page
    .getByRole('group', { name: 'Theme' })
    .getByRole('checkbox', { checked: false });
  await other.first().check();
  await expect.poll(async () => (await listedIds(page)).length).toBeGreaterThanOrEqual(before);
});

test('options that lead to nothing stay where they are, and cannot be chosen', async ({ page }) => {
  await openExplorer(page);
  const all = await page.getByRole('checkbox', { includeHidden: true }).count();
  await openExplorer(page, '?q=zzzzz');
  const boxes = page.getByRole('checkbox', { includeHidden: true });
  await expect(boxes).toHaveCount(all);
  await expect(page.getByRole('checkbox', { disabled: true, includeHidden: true })).toHaveCount(
    all,
  );
});

test('a chosen option stays in reach where it leads to nothing', async ({ page }) => {
  await openExplorer(page, '?actor=g8&q=zzzzz');
  const chosen = page.getByRole('checkbox', { checked: true });
  await expect(chosen).toBeEnabled();
  await chosen.uncheck();
  await expect(page).toHaveURL('/initiatives/?q=zzzzz');
});

function readCounts(boxes: Locator) {
  return boxes.evaluateAll((inputs) =>
    inputs.map((input) => {
      const parts = [...(input.closest('label')?.children ?? [])].map((part) => part.textContent);
      const isDisabled = input.matches(':disabled');
      return { name: parts.slice(0, -1).join(''), count: Number(parts.at(-1)), isDisabled };
    }),
  );
}
