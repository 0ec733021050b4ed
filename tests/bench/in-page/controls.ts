import type { Point } from './moves';

/** The options of facets that can be chosen, in the order of the page. */
const boxes = () => [
  ...document.querySelectorAll<HTMLInputElement>('main input[type="checkbox"]:not(:disabled)'),
];

/** How many options of facets stand open. */
export function countBoxes(): number {
  return boxes().filter((box) => box.checkVisibility()).length;
}

/** The middle of one of them, scrolled to where a hand can reach it. */
export function boxAt(index: number): Point | undefined {
  const box = boxes().filter((one) => one.checkVisibility())[index];
  box?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const place = box?.getBoundingClientRect();
  return place && { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

/** Puts the caret into the search of the page, everything in it selected. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  (box ?? document.querySelector<HTMLInputElement>('input[type="search"]'))?.focus();
  (document.activeElement as HTMLInputElement).select();
}
