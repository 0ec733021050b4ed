import type { Address } from '@/lib/url/nearest-addresses';
import { nearestAddresses } from '@/lib/url/nearest-addresses';

/** On the not-found page: the addresses that are most like the one that was asked for. */
class NearestAddresses extends HTMLElement {
  connectedCallback(): void {
    // Without the list the page still has its ways in; there is nothing to tell.
    this.#fill().catch(() => undefined);
  }

  async #fill(): Promise<void> {
    const response = await fetch('/addresses.json');
    if (!response.ok) return;
    const addresses = (await response.json()) as readonly Address[];
    const nearest = nearestAddresses(decoded(location.pathname), addresses);
    this.querySelector('[data-nearest]')?.replaceChildren(...nearest.map(toItem));
    this.hidden = nearest.length === 0;
  }
}

function toItem([path, title]: Address): HTMLElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const where = document.createElement('span');
  where.className = 'block text-sm text-soft';
  where.textContent = path;
  const item = document.createElement('li');
  item.className = 'py-2.5 first:border-t-0';
  item.append(link, where);
  return item;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Defines `<nearest-addresses>`. */
export function defineNearestAddresses(): void {
  customElements.define('nearest-addresses', NearestAddresses);
}
