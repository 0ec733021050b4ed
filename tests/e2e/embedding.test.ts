import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { clipboardOf } from './clipboard';
import { aDocument, anInitiative, firstThat } from './corpus';
import { attribute } from '@/tests/html-tree.mjs';
import { exportedPages } from './exported';

const paragraph = firstThat(aDocument.passages, 'a paragraph', ({ number }) => number === 3);

test('no card carries a script', () => {
  const cards = exportedPages.filter(({ address }) => address.startsWith('/embed/'));
  expect(cards.length).toBeGreaterThan(40);
  const scripted = cards.filter(({ elements }) =>
    elements.some(
      ({ tagName, attrs }) =>
        tagName === 'script' || attrs.some(({ name }) => name.startsWith('on')),
    ),
  );
  expect(scripted.map(({ address }) => address)).toEqual([]);
});

test('the embed code is copied, and shows the card in another site', async ({ page, baseURL }) => {
  await page.goto(`/initiatives/${anInitiative.id}/`);
  await page.getByText('Embed', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(page.getByRole('status')).toHaveText('Embed code copied');
  const copied = await clipboardOf(page);
  // The site is built for its own address; here it stands at that of the test.
  const code = copied.replace(/src="https?:\/\/[^/"]+/, `src="${baseURL}`);
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html>${code}`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('blockquote')).toHaveText(anInitiative.quote.exact);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(anInitiative.title);
  await new Promise((resolve) => other.close(resolve));
});

test('a card shows all of its words at the size that its code gives it', async ({ page }) => {
  for (const address of [
    `/embed/${anInitiative.id}/`,
    `/embed/documents/${aDocument.id}/${paragraph.id}/`,
  ]) {
    await page.setViewportSize({ width: 600, height: 200 });
    await page.goto(address);
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    const oembed = address.startsWith('/embed/documents/')
      ? `/oembed/documents/${aDocument.id}/${paragraph.id}.json`
      : `/oembed/initiatives/${anInitiative.id}.json`;
    const { height } = (await (await page.request.get(oembed)).json()) as { height: number };
    expect(height).toBeGreaterThanOrEqual(needed);
  }
});

test('every initiative and passage tells oEmbed where its card is described', async ({
  request,
}) => {
  const pages = exportedPages.filter(({ elements }) =>
    elements.some((element) => attribute(element, 'type') === 'application/json+oembed'),
  );
  const { passages } = aDocument;
  expect(pages.length).toBeGreaterThan(passages.length);
  const own = firstThat(pages, 'a page', ({ address }) => {
    return address === `/initiatives/${anInitiative.id}/`;
  });
  const link = firstThat(own.elements, 'a link', (one) => {
    return attribute(one, 'type') === 'application/json+oembed';
  });
  const { pathname } = new URL(attribute(link, 'href') ?? '', 'http://site');
  const described = (await (await request.get(pathname)).json()) as { type: string; html: string };
  expect(described.type).toBe('rich');
  expect(described.html).toContain(`/embed/${anInitiative.id}/`);
});
