import type { Page } from 'puppeteer-core';

/** The words that a link to words has lit. */
export function readLinked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map(String));
}

/** Selects a stretch of a passage; as by pointer or keyboard, the browser is told. */
export function selectIn(page: Page, passage: string, start: number, end: number): Promise<void> {
  return page.evaluate(
    (id, from, to) => {
      const words = document.querySelector(`#${id} .passage-text`) ?? document.body;
      const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let seen = 0;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (from >= seen && from <= seen + length) range.setStart(node, from - seen);
        if (to >= seen && to <= seen + length) range.setEnd(node, to - seen);
        seen += length;
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    passage,
    start,
    end,
  );
}
