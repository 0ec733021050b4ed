/** What the facets need to know of an initiative: its tags, as ids. */
export type Faceted = {
  readonly actors: readonly string[];
  readonly instruments: readonly string[];
  readonly themes: readonly string[];
  readonly document: string;
  readonly kind: string;
};

/** The value of the theme facet for initiatives outside the themes. No theme can have this id. */
export const NO_THEME = 'none';

/** The facets in the order in which they are shown, and in which they stand in an address. */
export const FACETS = [
  { key: 'actor', label: 'Actor', valuesOf: (item: Faceted) => item.actors },
  { key: 'instrument', label: 'Instrument', valuesOf: (item: Faceted) => item.instruments },
  {
    key: 'theme',
    label: 'Theme',
    valuesOf: (item: Faceted) => (item.themes.length > 0 ? item.themes : [NO_THEME]),
  },
  { key: 'document', label: 'Document', valuesOf: (item: Faceted) => [item.document] },
  { key: 'kind', label: 'Kind', valuesOf: (item: Faceted) => [item.kind] },
] as const;

export type Facet = (typeof FACETS)[number];
export type FacetKey = Facet['key'];

/** What is chosen in each facet. No value chosen: the facet lets everything through. */
export type Selection = Readonly<Record<FacetKey, readonly string[]>>;

/** Nothing chosen. */
export const NOTHING_SELECTED: Selection = {
  actor: [],
  instrument: [],
  theme: [],
  document: [],
  kind: [],
};

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
