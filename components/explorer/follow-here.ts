import type { MouseEvent } from 'react';

/** Follows a link without a new page; a press that asks for a window or a tab of its own is the browser's. */
export function followHere(follow: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow();
  };
}
