import type { Page } from '@playwright/test';

/** The least width and height of a target, in pixels: WCAG 2.2, success criterion 2.5.8. */
const LEAST = 24;

/**
 * The targets that are too small to hit, as text. Two exceptions of the criterion are made: a link
 * in a line of text, and a small target with so much room around it that a circle of 24 pixels on
 * its middle meets no other target.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    type Target = { element: Element; box: DOMRect; isSmall: boolean };

    const targets = [...document.querySelectorAll('a[href], button, input, summary')]
      .filter((element) => element.checkVisibility() && !isOffPage(element))
      .map((element): Target => {
        // A click on its label is a click on it.
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        return { element, box, isSmall: Math.min(box.width, box.height) < least - 0.01 };
      });
    return targets
      .filter((target) => target.isSmall && !isInText(target.element) && !hasRoom(target))
      .map(({ element, box }) => {
        const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
        return `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`;
      });

    function isOffPage(element: Element): boolean {
      const { bottom, right } = element.getBoundingClientRect();
      return bottom + scrollY <= 0 || right + scrollX <= 0;
    }

    /** Whether words that are no target stand on the lines of a link. */
    function isInText(element: Element): boolean {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const around = block?.cloneNode(true) as Element;
      for (const link of around.querySelectorAll('a, button, .sr-only')) link.remove();
      return /\p{L}{2}/u.test(around.textContent ?? '');
    }

    function hasRoom(target: Target): boolean {
      const middle = middleOf(target.box);
      return targets.every((other) => {
        if (other === target || other.element.contains(target.element)) return true;
        if (other.isSmall) {
          const { x, y } = middleOf(other.box);
          return Math.hypot(middle.x - x, middle.y - y) >= least;
        }
        const dx = Math.max(other.box.left - middle.x, 0, middle.x - other.box.right);
        const dy = Math.max(other.box.top - middle.y, 0, middle.y - other.box.bottom);
        return Math.hypot(dx, dy) >= least / 2;
      });
    }

    function middleOf({ left, top, width, height }: DOMRect) {
      return { x: left + width / 2, y: top + height / 2 };
    }
  }, LEAST);
}
