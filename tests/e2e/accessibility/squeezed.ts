import type { Page } from '@playwright/test';

/**
 * What WCAG 2.2, success criterion 1.4.12, lets readers set. Put in as a sheet of the script's own:
 * no policy of the page is about those.
 */
export function widenSpacing(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/** Undoes it. */
export function resetSpacing(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/**
 * Everything that keeps words from being read in a window: the page scrolls sideways, words stand
 * out of the window or of a box that cuts them off, or words stand on those of another block. As
 * text; what is there for ears alone is passed over, and so is what scrolls in a frame of its own.
 */
export function unreadableWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Line = { owner: Element; block: Element; box: DOMRect; text: string };

    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    const found = scrollWidth > width ? [`the page is ${scrollWidth} wide`] : [];
    const lines = readLines();
    for (const { owner, box, text } of lines) {
      if (frameOf(owner)) continue;
      if (box.left < -0.5 || box.right > width + 0.5) found.push(`out of the window: ${text}`);
      const cut = cutterOf(owner, box);
      if (cut) found.push(`cut off by <${cut.localName} class="${cut.className}">: ${text}`);
    }
    return [...new Set([...found, ...overlaps()])];

    function readLines(): Line[] {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const read: Line[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const owner = node.parentElement;
        const text = (node.textContent ?? '').trim();
        if (!owner || text === '' || !isSeen(owner)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width > 1)
            read.push({ owner, block: blockOf(owner), box, text: text.slice(0, 60) });
        }
      }
      return read;
    }

    function isSeen(element: Element): boolean {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return false;
      if (element.closest('script, style, noscript, dialog:not([open]), .skip-link')) return false;
      for (let one: Element | null = element; one; one = one.parentElement) {
        // As sr-only does it.
        const { clipPath, overflow, position } = getComputedStyle(one);
        if (clipPath !== 'none') return false;
        const { width: wide, height } = one.getBoundingClientRect();
        if (position === 'absolute' && overflow !== 'visible' && wide <= 1 && height <= 1)
          return false;
      }
      return true;
    }

    function blockOf(element: Element): Element {
      let one = element;
      while (one.parentElement && getComputedStyle(one).display.startsWith('inline')) {
        one = one.parentElement;
      }
      return one;
    }

    /** The nearest box that can be scrolled, other than the page. */
    function frameOf(element: Element): Element | undefined {
      for (
        let one: Element | null = element;
        one && one !== document.body;
        one = one.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(one);
        if (/auto|scroll/.test(overflowX + overflowY)) return one;
      }
      return undefined;
    }

    function cutterOf(element: Element, box: DOMRect): Element | undefined {
      for (
        let one: Element | null = element;
        one && one !== document.body;
        one = one.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(one);
        const frame = one.getBoundingClientRect();
        const isCutX =
          /hidden|clip/.test(overflowX) &&
          (box.right > frame.right + 1 || box.left < frame.left - 1);
        // Half a line: letters do not fill the height of theirs.
        const slack = box.height / 2;
        const isCutY =
          /hidden|clip/.test(overflowY) &&
          (box.bottom > frame.bottom + slack || box.top < frame.top - slack);
        if (isCutX || isCutY) return one;
      }
      return undefined;
    }

    function overlaps(): string[] {
      const sorted = lines.map(shrink).toSorted((a, b) => a.top - b.top);
      const on: string[] = [];
      sorted.forEach((line, at) => {
        for (const other of sorted.slice(at + 1)) {
          if (other.top >= line.bottom) break;
          if (
            other.block === line.block ||
            other.block.contains(line.block) ||
            line.block.contains(other.block)
          )
            continue;
          if (other.left < line.right && line.left < other.right) {
            on.push(`“${line.text}” is on “${other.text}”`);
          }
        }
      });
      return on;
    }

    /** The height of small letters or so: what lies above and below is the space between lines. */
    function shrink({ box, block, text, owner }: Line) {
      // A toolbar or a bubble is over the page on purpose.
      const isOver = owner.closest('selection-tools, .bubble, dialog') !== null;
      const fifth = box.height / 4;
      const height = isOver ? 0 : 1;
      return {
        text,
        block,
        left: box.left + 1,
        right: box.right - 1,
        top: box.top + fifth,
        bottom: (box.bottom - fifth) * height + (box.top + fifth) * (1 - height),
      };
    }
  });
}
