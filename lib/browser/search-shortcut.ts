import { paths } from '@/lib/url/paths';
import { atBase } from '@/lib/url/at-base';

/** `/` leads to the search that is on the page, or else to the explorer. */
export function enableSearchShortcut(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))
      return;
    event.preventDefault();
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input[data-search]')];
    const input = inputs.find((candidate) => candidate.offsetParent !== null);
    if (!input) {
      location.assign(atBase(paths.initiatives()));
      return;
    }
    input.focus();
    input.select();
  });
}

/** A checkbox takes no letters: from there the shortcut works. */
const TYPED_INTO = 'textarea, select, input:not([type="checkbox"], [type="radio"])';

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED_INTO));
}
