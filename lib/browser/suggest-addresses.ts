import type { CutAddresses } from '@/lib/url/address-parts';
import { addressPartPath, partsNear } from '@/lib/url/address-parts';
import type { Address } from '@/lib/url/nearest-addresses';
import { nearestAddresses } from '@/lib/url/nearest-addresses';
import { atBase, withoutBase } from '@/lib/url/at-base';

/** On the not-found page: the addresses that are most like the one that was asked for. */
class NearestAddresses extends HTMLElement {
  connectedCallback(): void {
    // Without the list the page still has its ways in; there is nothing to tell.
    this.#fill().catch(() => undefined);
  }

  async #fill(): Promise<void> {
    const path = withoutBase(decoded(location.pathname));
    const nearest = nearestAddresses(path, await addressesNear(path));
    this.querySelector('[data-nearest]')?.replaceChildren(...nearest.map(toItem));
    this.hidden = nearest.length === 0;
  }
}

/** The addresses that may be near a path: all of them, or where they are many some small parts. */
async function addressesNear(path: string): Promise<readonly Address[]> {
  const file = await load<readonly Address[] | CutAddresses>('/addresses.json');
  if (!('parts' in file)) return file;
  const parts = await Promise.all(
    partsNear(path, file.parts).map((name) => load<readonly Address[]>(addressPartPath(name))),
  );
  // An address is in two parts, and no list shows it twice.
  return [...new Map([...file.addresses, ...parts.flat()])];
}

async function load<Content>(address: string): Promise<Content> {
  const response = await fetch(atBase(address));
  if (!response.ok) throw new Error(`${address} is not there`);
  return (await response.json()) as Content;
}

function toItem([path, title]: Address): HTMLElement {
  const link = document.createElement('a');
  link.href = atBase(path);
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

customElements.define('nearest-addresses', NearestAddresses);
