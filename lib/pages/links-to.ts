import { nameOf } from '@/lib/store/name-of';
import type { Store } from '@/lib/store/store';
import { paths } from '@/lib/url/paths';
import type { Link } from './parts';

/** Links to records of one sort, named as lists name them, in the order of their ids. */
export async function linksTo(
  store: Store,
  of: 'theme' | 'actor' | 'instrument',
  ids: readonly string[],
): Promise<readonly Link[]> {
  if (of === 'theme') {
    const themes = await store.records('theme', ids);
    return themes.map(({ id, title }) => ({ name: title, href: paths.theme(id) }));
  }
  const records = await store.records(of, ids);
  return records.map((record) => ({ name: nameOf(record), href: paths[of](record.id) }));
}
