import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { anInitiative, corpus } from '@/tests/e2e/corpus';
import { openExplorer, searchBox } from '@/tests/e2e/explorer';
import { test } from '@/tests/e2e/reused-page';

test('the number of results is said once for each change, however fast one types', async ({
  page,
}) => {
  await openAndHear(page);
  await typeFast(page, 'weapons');
  await expect.poll(() => heard(page)).toHaveLength(1);
  const shown = await page.getByRole('main').getByRole('article').count();
  expect((await heard(page))[0]).toContain(String(shown));

  await page.getByRole('checkbox').first().check();
  await expect.poll(() => heard(page)).toHaveLength(2);
  // What would be said twice is said by now.
  await page.waitForTimeout(1500);
  expect(await heard(page)).toHaveLength(2);
});

test('that nothing was found is said', async ({ page }) => {
  await openAndHear(page);
  await searchBox(page).fill('zzzzz');
  await expect.poll(() => heard(page)).toEqual([expect.stringMatching(/^0 initiatives/)]);
});

test('what was copied is said once', async ({ page }) => {
  await page.goto(`/initiatives/${anInitiative.id}/`);
  await listen(page);
  await page.getByRole('link', { name: /link to this initiative/i }).click();
  await expect.poll(() => heard(page)).toEqual([expect.stringMatching(/copied/i)]);
  await page.getByRole('button', { name: /copy quote/i }).click();
  await expect.poll(() => heard(page)).toHaveLength(2);
});

/** Types from within the page: keys pressed from outside come with rests where a machine is busy. */
async function typeFast(page: Page, text: string): Promise<void> {
  await searchBox(page).evaluate(async (box: HTMLInputElement, letters) => {
    for (const letter of letters) {
      box.value += letter;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }, text);
}

/** Opens the explorer and listens to it, from when it has said how many there are. */
async function openAndHear(page: Page): Promise<void> {
  await openExplorer(page);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    new RegExp(`^${corpus.initiatives.length} initiatives`),
  );
  await listen(page);
}

/** From now on, keeps whatever a live region says. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const read = (records: MutationRecord[]) => {
      const regions = records.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '[role="status"], [role="alert"], [aria-live]',
        ),
      );
      for (const region of new Set(regions)) {
        const text = region?.textContent.trim() ?? '';
        if (text !== '') said.push(text);
      }
    };
    new MutationObserver(read).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as Window & { said?: string[] }).said ?? []);
}
