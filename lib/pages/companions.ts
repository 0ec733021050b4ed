import { NO_THEME } from '@/lib/facets/facets';
import type { FilterOf, Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { linksTo } from './links-to';
import type { Link } from './parts';

/** Records of one sort that share a record's initiatives. */
export type CompanionGroup = {
  readonly heading: string;
  /** What is said where there is none. */
  readonly none: string;
  readonly companions: readonly (Link & { readonly remark: string })[];
};

type Wanted = {
  readonly by: 'theme' | 'actor' | 'instrument';
  readonly heading: string;
  readonly none: string;
  /** The record that the page is about, which is no companion of its own. */
  readonly except?: string | undefined;
  /** What stands before the number of those shared: `shares`. */
  readonly verb?: string;
};

/** The records that stand around another one, most shared first, then in the order in which they are met. */
export async function companionGroup(
  store: Store,
  where: FilterOf['initiative'],
  { by, heading, none, except, verb }: Wanted,
): Promise<CompanionGroup> {
  const counts = (await store.facet(by, { where })).filter(
    ({ value }) => value !== except && (by !== 'theme' || value !== NO_THEME),
  );
  const links = await linksTo(
    store,
    by,
    counts.map(({ value }) => value),
  );
  const shared = counts.map(({ count }) => countInWords(count, 'initiative'));
  const companions = links.map((link, at) => ({
    ...link,
    remark: [verb, shared[at]].filter(Boolean).join(' '),
  }));
  return { heading, none, companions };
}

/** The themes, instruments and actors that share the initiatives of an actor or an instrument. */
export async function companionsOf(
  store: Store,
  record: { readonly actor?: string; readonly instrument?: string },
): Promise<readonly CompanionGroup[]> {
  const wanted: readonly Wanted[] = [
    { by: 'theme', heading: 'Themes', none: 'None of the themes.' },
    {
      by: 'instrument',
      heading: 'Instruments in the same initiatives',
      none: 'None.',
      except: record.instrument,
    },
    {
      by: 'actor',
      heading: 'Actors in the same initiatives',
      none: 'None.',
      except: record.actor,
    },
  ];
  return Promise.all(wanted.map((one) => companionGroup(store, record, one)));
}
