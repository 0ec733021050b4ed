let region: HTMLElement | undefined;

/** Says something to readers who listen: once, politely. */
export function announce(message: string): void {
  if (!region) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.className = 'sr-only';
    document.body.append(region);
  }
  region.textContent = '';
  // A region that is filled in the moment it appears is not read.
  setTimeout(() => region?.replaceChildren(message), 50);
}
