import type { ClosedKey, RecordKey } from '@/lib/facets/closed-facets';
import { closedTerms, isClosed } from '@/lib/facets/closed-facets';
import type { FacetKey } from '@/lib/facets/facets';
import { FACETS, NO_THEME } from '@/lib/facets/facets';
import type { Hue } from '@/lib/model/palette';
import { nameOf } from '@/lib/store/name-of';
import type { Store } from '@/lib/store/store';
import type { Tongue } from '@/lib/text/direction';
import { paths } from '@/lib/url/paths';
import { valuePath } from '@/lib/url/value-paths';
import { countsBy } from './counts-by';
import { getFrom, markOf } from './marks';
import type { Shape } from './parts';

/** A value of a facet, as the explorer offers it. */
export type FacetOption = {
  readonly value: string;
  readonly name: string;
  /** How many initiatives have it, of all there are. */
  readonly count: number;
  /** The static page of the value: where the option leads without script. */
  readonly href: string;
  /** Its colour, for themes. */
  readonly hue?: Hue;
  /** Its shape, and its words' language and direction, for documents. */
  readonly shape?: Shape;
  readonly tongue?: Tongue;
};

/** The options of every facet. Shipped to the browser. */
export type FacetOptions = Readonly<Record<FacetKey, readonly FacetOption[]>>;

/**
 * The options of every facet: actors and instruments that an initiative has, the most first, themes and
 * documents in their order, and so of a closed list the values that an initiative has.
 */
export async function facetOptions(store: Store): Promise<FacetOptions> {
  const options = FACETS.map(async ({ key }) => [
    key,
    await (isClosed(key) ? closedOptions(store, key) : RECORD_OPTIONS[key](store)),
  ]);
  return Object.fromEntries(await Promise.all(options)) as FacetOptions;
}

type Options = Promise<readonly FacetOption[]>;

const RECORD_OPTIONS: Readonly<Record<RecordKey, (store: Store) => Options>> = {
  actor: (store) => namedOptions(store, 'actor'),
  instrument: (store) => namedOptions(store, 'instrument'),
  theme: themeOptions,
  document: documentOptions,
};

async function namedOptions(store: Store, of: 'actor' | 'instrument'): Options {
  const counts = await store.facet(of, { order: 'listed' });
  const records = await store.records(
    of,
    counts.map(({ value }) => value),
  );
  const named = new Map(records.map((record) => [record.id, nameOf(record)]));
  return counts.map(({ value, count }) => ({
    value,
    name: getFrom(named, value),
    href: paths[of](value),
    count,
  }));
}

async function themeOptions(store: Store): Options {
  const [{ items }, counts] = await Promise.all([store.list('theme'), countsBy(store, 'theme')]);
  const themes = items.map(({ id, title, hue }): FacetOption => ({
    value: id,
    name: title,
    href: paths.theme(id),
    hue,
    count: counts.get(id) ?? 0,
  }));
  const outside = counts.get(NO_THEME);
  if (outside === undefined) return themes;
  const none = { value: NO_THEME, name: 'None of the themes', href: paths.outsideThemes() };
  return [...themes, { ...none, count: outside }];
}

async function documentOptions(store: Store): Options {
  const [{ items, total }, counts] = await Promise.all([
    store.list('document'),
    countsBy(store, 'document'),
  ]);
  return items
    .map((document) => markOf(document, total))
    .map(({ id, year, shortTitle, shape, tongue }) => ({
      value: id,
      name: `${year}, ${shortTitle}`,
      href: paths.document(id),
      shape,
      tongue,
      count: counts.get(id) ?? 0,
    }));
}

async function closedOptions(store: Store, key: ClosedKey): Options {
  const [counts, vocabularies] = await Promise.all([countsBy(store, key), store.vocabularies()]);
  return closedTerms(vocabularies, key).flatMap(({ id: value, label: name }) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, name, href: valuePath(key, value), count }];
  });
}
