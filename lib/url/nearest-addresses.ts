import { similarity } from '@/lib/text/nearest';

/** A page's path and title. */
export type Address = readonly [path: string, title: string];

/** Paths that share less than this with what was asked for help nobody. */
const LEAST_ALIKE = 0.5;
const MOST_SHOWN = 5;

/**
 * The addresses most like a path that leads nowhere, best first, at most five. What the path was a
 * part of comes before all: the seventh page of a list that has six now leads to the list. A right
 * last step in a wrong section (`/themes/g8`) counts as much as a slip in the whole.
 */
export function nearestAddresses(path: string, addresses: readonly Address[]): Address[] {
  const wanted = tidyPath(path);
  const lastWanted = lastStep(wanted);
  const above = findAbove(wanted, addresses);
  const alike = addresses
    .filter((address) => address !== above)
    .map((address) => {
      const known = tidyPath(address[0]);
      const whole = similarity(wanted, known);
      return { address, whole, alike: Math.max(whole, similarity(lastWanted, lastStep(known))) };
    })
    .filter(({ alike: share }) => share >= LEAST_ALIKE)
    .toSorted((a, b) => b.alike - a.alike || b.whole - a.whole)
    .map(({ address }) => address);
  return [...(above ? [above] : []), ...alike].slice(0, MOST_SHOWN);
}

/** The nearest address that a path is below: of a section only for a page of its own list. */
function findAbove(wanted: string, addresses: readonly Address[]): Address | undefined {
  const isPage = /^\d+$/.test(lastStep(wanted));
  return addresses
    .filter(([path]) => {
      const known = tidyPath(path);
      const isRecord = known.split('/').length > 2;
      return known !== '/' && wanted.startsWith(`${known}/`) && (isPage || isRecord);
    })
    .toSorted(([a], [b]) => b.length - a.length)[0];
}

/** Small letters, no slash and no file ending behind the last step; no pattern, as paths come from anybody. */
export function tidyPath(path: string): string {
  const steps = path
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '');
  return `/${steps.join('/')}`.replace(/\.html?$/, '');
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
