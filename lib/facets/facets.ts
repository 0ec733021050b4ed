import type { Initiative } from '@/lib/model/initiative';

/** What the facets need to know of an initiative: its tags, as ids. */
export type Faceted = {
  readonly actors: readonly string[];
  readonly instruments: readonly string[];
  readonly themes: readonly string[];
  readonly document: string;
  readonly kind: string;
};

/** An initiative as the facets see it. */
export function facetedOf({ document, kind, themes, actors, instruments }: Initiative): Faceted {
  return {
    document,
    kind,
    themes: themes.map(({ theme }) => theme),
    actors: [...new Set(actors.map(({ actor }) => actor))],
    instruments: instruments.map(({ instrument }) => instrument),
  };
}

/** The value of the theme facet for initiatives outside the themes. No theme can have this id. */
export const NO_THEME = 'none';

/**
 * The facets in the order in which they are shown, and in which they stand in an address. All that can be
 * is made from these rows; what is said of values that are no records stands in `CLOSED_FACETS`.
 */
export const FACETS = [
  {
    /** What it is called in addresses. */
    key: 'actor',
    /** What readers call it. */
    label: 'Actor',
    /** The first step of the addresses of its values' pages. */
    section: 'actors',
    /** What initiatives do with a value of it, as a sentence has it in front of the name. */
    clause: 'involve',
    valuesOf: (item: Faceted) => item.actors,
  },
  {
    key: 'instrument',
    label: 'Instrument',
    section: 'instruments',
    clause: 'use or seek',
    valuesOf: (item: Faceted) => item.instruments,
  },
  {
    key: 'theme',
    label: 'Theme',
    section: 'themes',
    clause: 'are about',
    valuesOf: (item: Faceted) => (item.themes.length > 0 ? item.themes : [NO_THEME]),
  },
  {
    key: 'document',
    label: 'Document',
    section: 'documents',
    clause: 'stand in',
    valuesOf: (item: Faceted) => [item.document],
  },
  {
    key: 'kind',
    label: 'Kind',
    section: 'kinds',
    clause: 'are of the kind',
    valuesOf: (item: Faceted) => [item.kind],
  },
] as const;

export type Facet = (typeof FACETS)[number];
export type FacetKey = Facet['key'];

/** Something for each facet. */
export function facetsBy<Value>(
  make: (key: FacetKey, facet: Facet) => Value,
): Record<FacetKey, Value> {
  const made = FACETS.map((facet) => [facet.key, make(facet.key, facet)]);
  return Object.fromEntries(made) as Record<FacetKey, Value>;
}

const ROWS = facetsBy((_, facet) => facet);

/** The row of a facet. */
export function facetOf(key: FacetKey): Facet {
  return ROWS[key];
}

/** What is chosen in each facet. No value chosen: the facet lets everything through. */
export type Selection = Readonly<Record<FacetKey, readonly string[]>>;

/** Nothing chosen. */
export const NOTHING_SELECTED: Selection = facetsBy(() => []);

/** How many values are chosen, in all facets together. */
export function selectionSize(selection: Selection): number {
  return FACETS.reduce((sum, { key }) => sum + selection[key].length, 0);
}

/** The selection with one value taken out where it was chosen, and put in where it was not. */
export function toggle(selection: Selection, key: FacetKey, value: string): Selection {
  const chosen = selection[key];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...selection, [key]: next };
}
