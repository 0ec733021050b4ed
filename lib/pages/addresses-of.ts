import type { ClosedSection } from '@/lib/facets/closed-facets';
import { CLOSED_ROWS } from '@/lib/facets/closed-facets';
import type { Store } from '@/lib/store/store';
import { itemOfAddress, pageOfAddress } from '@/lib/url/item-of-address';
import { derivedPaths, paths } from '@/lib/url/paths';
import { valuesPath } from '@/lib/url/value-paths';
import { actorAddresses } from './actor-page';
import { quotables } from './citables';
import { documentAddresses } from './document-page';
import { facetValueAddresses } from './facet-value-page';
import { initiativeAddresses } from './initiative-page';
import { initiativesListAddresses } from './initiatives-page';
import { instrumentAddresses } from './instrument-page';
import { outsideThemesAddresses } from './outside-themes-page';
import { passageAddresses } from './passage-page';
import { sitePageAddresses } from './site-page';
import { themeAddresses } from './theme-page';

type Stream = (store: Store) => AsyncIterable<string>;

/** The parts of the site, by the first step of their addresses. */
const SITE_SECTIONS = {
  home: one(paths.home()),
  about: one(paths.about()),
  accessibility: one(paths.accessibility()),
  pages: sitePageAddresses,
  initiatives: several(one(paths.initiatives()), initiativesListAddresses, initiativeAddresses),
  ...closedSections(),
  themes: several(one(paths.themes()), themeAddresses, outsideThemesAddresses),
  actors: several(one(paths.actors()), actorAddresses),
  instruments: several(one(paths.instruments()), instrumentAddresses),
  documents: several(one(paths.documents()), documentAddresses, passageAddresses),
  embed: cardAddresses,
} as const satisfies Readonly<Record<string, Stream>>;

export type SiteSection = keyof typeof SITE_SECTIONS;

/** The addresses of all pages of a part of the site, retired ones included, or of all parts. */
export async function* addressesOf(store: Store, section?: SiteSection): AsyncIterable<string> {
  const all = Object.keys(SITE_SECTIONS) as SiteSection[];
  for (const name of section === undefined ? all : [section]) {
    yield* SITE_SECTIONS[name](store);
    if (name === 'home' || name === 'embed') continue;
    for (const { address } of await store.retired({ from: `/${name}/` })) {
      yield pageOfAddress(address);
    }
  }
}

/** The pages of the facets whose values are closed lists. */
function closedSections(): Readonly<Record<ClosedSection, Stream>> {
  const sections = CLOSED_ROWS.map(({ key, section }) => [
    section,
    several(one(valuesPath(key)), (store) => facetValueAddresses(store, key)),
  ]);
  return Object.fromEntries(sections) as Record<ClosedSection, Stream>;
}

function one(address: string): Stream {
  return async function* () {
    yield address;
  };
}

function several(...streams: readonly Stream[]): Stream {
  return async function* (store) {
    for (const stream of streams) yield* stream(store);
  };
}

/** Cards have no address of their own in the ledger: they go where their items go. */
async function* cardAddresses(store: Store): AsyncIterable<string> {
  for await (const item of quotables(store)) yield derivedPaths.embed(item);
  for (const { address } of await store.retired({ from: '/' })) {
    const item = itemOfAddress(address);
    if (item && item.of !== 'document') yield derivedPaths.embed(item);
  }
}
