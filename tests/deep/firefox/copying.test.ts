import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { aDocument, anInitiative } from '@/tests/e2e/corpus';
import { nextParagraph, paragraph, words, wordsStart } from '@/tests/e2e/select-words';
import { readLinked, selectIn } from './document';
import { expectAt, find, patience, press, readClipboard, selected, openFirefox } from './reader';

const reader = openFirefox('out.fixture');
const address = `/documents/${aDocument.id}/`;
const TOOLS = '[role="toolbar"]';

/** Opens the document, selects the words, and waits for their tools. */
async function selectTheWords(): Promise<Page> {
  const { page, site } = reader;
  await page.goto(`${site}${address}`);
  await selectIn(page, paragraph.id, wordsStart, wordsStart + words.length);
  await page.waitForSelector(TOOLS);
  return page;
}

/** Copies as readers do, when the citations are there. */
async function copy(page: Page): Promise<string> {
  await page.waitForNetworkIdle();
  await page.keyboard.down('Control');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  return readClipboard(page);
}

describe('selected words', () => {
  test('have a link that lights those words', async () => {
    const page = await selectTheWords();
    await press(page, `${TOOLS} button`, /Copy link/);
    await find(page, `${TOOLS} *`, 'Link copied');
    const link = await readClipboard(page);
    expect(link).toContain(`${address}?words=${paragraph.id}.`);
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => readLinked(page), patience).toEqual([words]);
  });

  test('are quoted letter for letter, with their citation', async () => {
    const page = await selectTheWords();
    await press(page, `${TOOLS} button`, /Copy quote/);
    await find(page, `${TOOLS} *`, 'Quote copied');
    const [quote, citation, ...more] = (await readClipboard(page)).split('\n\n');
    expect([quote, more]).toEqual([words, []]);
    expect(citation).toContain(`${reader.site}${address}?words=${paragraph.id}.`);
    expect(await selected(page)).toBe(words);
  });

  test('bring their citation when they are copied', async () => {
    const page = await selectTheWords();
    const [quote, citation, ...more] = (await copy(page)).split('\n\n');
    expect([quote, more]).toEqual([words, []]);
    expect(citation).toContain(`${address}?words=${paragraph.id}.`);
  });

  test('are copied alone for who wants them plain', async () => {
    const { page, site } = reader;
    await page.goto(`${site}${address}`);
    await page.click('[data-preference="copy-plain"]');
    await selectTheWords();
    expect(await copy(page)).toBe(words);
  });

  test('of two paragraphs are copied apart, without what stands between them', async () => {
    const { page, site } = reader;
    await page.goto(`${site}${address}`);
    await page.click('[data-preference="copy-plain"]');
    await page.evaluate(
      (first, second) => {
        const from = document.querySelector(`#${first} .passage-text`);
        const to = document.querySelector(`#${second} .passage-text`);
        if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
      },
      paragraph.id,
      nextParagraph.id,
    );
    await page.waitForSelector(TOOLS);
    expect(await copy(page)).toBe(`${paragraph.text}\n\n${nextParagraph.text}`);
  });

  test('are copied whole by three clicks', async () => {
    const { page, site } = reader;
    await page.goto(`${site}${address}`);
    const text = await page.$(`#${paragraph.id} .passage-text`);
    await text?.click({ count: 3, offset: { x: 5, y: 10 } });
    await page.waitForSelector(TOOLS);
    expect((await copy(page)).split('\n\n')[0]).toBe(paragraph.text);
  });

  test('have tools for the keyboard: arrows among them, Escape to hide them', async () => {
    const page = await selectTheWords();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.focus(`${TOOLS} button`);
    expect(await focused()).toMatch(/Copy link/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toMatch(/Cite/);
    await page.keyboard.press('Home');
    expect(await focused()).toMatch(/Copy link/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$(TOOLS), patience).toBeNull();
    expect(await selected(page)).toBe(words);
  });

  test('are cited in every form', async () => {
    const page = await selectTheWords();
    await press(page, `${TOOLS} button`, /Cite/);
    await page.waitForSelector('dialog[open]');
    expect(await page.$$eval('dialog[open] h3', (all) => all.length)).toBeGreaterThanOrEqual(5);
    await press(page, 'dialog[open] button', /copy.*chicago, note/i);
    await find(page, 'dialog[open] *', /copied/i);
    expect(await readClipboard(page)).toMatch(/Freedom from Fear.*para\. \d+, accessed .*\?words=/);
  });
});

describe('a paragraph', () => {
  test('has a link to copy', async () => {
    const { page, site } = reader;
    await page.goto(`${site}${address}`);
    await press(page, 'a', `Copy link to paragraph ${paragraph.number}`);
    await expect
      .poll(() => readClipboard(page), patience)
      .toBe(`${site}${address}#${paragraph.id}`);
    await expectAt(reader, address);
  });

  test('is cited in a dialog, and Escape gives the focus back', async () => {
    const { page, site } = reader;
    await page.goto(`${site}${address}`);
    const link = await find(page, 'a', `Cite paragraph ${paragraph.number}`);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('dialog[open]'), patience).toBeNull();
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

describe('an initiative', () => {
  test('has a quote to copy, letter for letter, with its citation', async () => {
    const { page, site } = reader;
    await page.goto(`${site}/initiatives/${anInitiative.id}/`);
    await press(page, 'button', /copy quote/i);
    await find(page, 'main *', 'Quote copied');
    const [quote, citation] = (await readClipboard(page)).split('\n\n');
    expect(quote).toBe(anInitiative.quote.exact);
    expect(citation).toMatch(
      new RegExp(`, para\\. \\d+, accessed .*/initiatives/${anInitiative.id}/\\.$`),
    );
  });

  test('has a card that stands in the frame of another site', async () => {
    const { page, site } = reader;
    const code = `<!doctype html><iframe src="${site}/embed/${anInitiative.id}/" width="600" height="600"></iframe>`;
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(code);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
      const quote = await frame?.waitForSelector('blockquote');
      expect(await quote?.evaluate((one) => one.textContent?.trim())).toBe(
        anInitiative.quote.exact,
      );
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });
});
