import type { Page } from 'puppeteer-core';

/** The initiatives whose words have the colour of words that a link leads to, and whether all are in view. */
export function readLit(page: Page): Promise<{ lit: string[]; areInView: boolean }> {
  return page.evaluate(() => {
    const sample = document.body.appendChild(document.createElement('div'));
    sample.style.backgroundColor = 'var(--mark)';
    const mark = getComputedStyle(sample).backgroundColor;
    sample.remove();
    const words = [...document.querySelectorAll<HTMLElement>('.passage .words')].filter(
      (one) => getComputedStyle(one).backgroundColor === mark,
    );
    return {
      lit: [...new Set(words.map((one) => one.dataset.initiative ?? ''))],
      areInView: words.every((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    };
  });
}

/** The words that a link to words has lit. */
export function readLinked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map(String));
}

/** Whether the element that the fragment names is within the window. */
export function isTargetInView(page: Page): Promise<boolean> {
  return page.$eval(':target', (target) => {
    const { top, bottom } = target.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
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
