import { make } from './make';

const ID = 'announcement';

/** Says something to readers who listen: once, politely. */
export function announce(message: string): void {
  const region =
    document.getElementById(ID) ?? make('div', { id: ID, role: 'status', class: 'sr-only' });
  // Behind an open dialog nothing is heard.
  const heard = document.querySelector('dialog[open]') ?? document.body;
  if (region.parentElement !== heard) heard.append(region);
  region.textContent = '';
  // A region that is filled in the moment it appears is not read.
  setTimeout(() => region.replaceChildren(message), 50);
}
