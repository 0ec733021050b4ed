import { nameOf } from '@/lib/store/name-of';
import type { Store } from '@/lib/store/store';
import { paths } from '@/lib/url/paths';
import type { AuthorityList } from './authority-lists';
import { initiativesIn, listsOfActor, listsOfInstrument, mentionsIn } from './authority-lists';
import { initiativeEntries } from './initiative-entries';
import type { ListModel } from './list-pages';
import { listModel, readPage, withItems } from './list-pages';
import type { MentionEntry } from './mention-entries';
import { mentionEntries } from './mention-entries';
import type { InitiativeEntry, Link } from './parts';

/** A long list of an actor or an instrument by itself, one page of it. */
export type AuthorityListModel = {
  readonly kind: 'authority-list';
  readonly section: 'Actors' | 'Instruments';
  /** The pages above the list; the last is that of its record. */
  readonly trail: readonly Link[];
  /** `120 initiatives, in which it acts.` */
  readonly lead: string;
} & (
  | ({ readonly of: 'initiative' } & ListModel<InitiativeEntry>)
  | ({ readonly of: 'mention' } & ListModel<MentionEntry>)
);

/** A page of an actor's list: that of a role, or its mentions. Undefined where it has none, or that list is short. */
export async function actorListPage(
  store: Store,
  id: string,
  list: string,
  number: number,
): Promise<AuthorityListModel | undefined> {
  const actor = await store.record('actor', id);
  const found = listsOfActor(id, (await store.vocabularies()).roles).find(
    ({ name }) => name === list,
  );
  if (!actor || !found) return undefined;
  const record = { name: nameOf(actor), href: paths.actor(id) };
  return authorityListPage(store, 'Actors', record, found, number);
}

/** A page of an instrument's list: its initiatives, or its mentions. Undefined where it has none, or that list is short. */
export async function instrumentListPage(
  store: Store,
  id: string,
  list: string,
  number: number,
): Promise<AuthorityListModel | undefined> {
  const instrument = await store.record('instrument', id);
  const found = listsOfInstrument(id).find(({ name }) => name === list);
  if (!instrument || !found) return undefined;
  const record = { name: nameOf(instrument), href: paths.instrument(id) };
  return authorityListPage(store, 'Instruments', record, found, number);
}

async function authorityListPage(
  store: Store,
  section: AuthorityListModel['section'],
  record: Link,
  list: AuthorityList,
  number: number,
): Promise<AuthorityListModel | undefined> {
  const { title, address } = list;
  const named = {
    // `Canada: named in the documents`, as its record is not said beside it.
    title: `${record.name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    short: title,
    address,
  };
  const sectionHref = section === 'Actors' ? paths.actors() : paths.instruments();
  const around = (total: number) => ({
    kind: 'authority-list' as const,
    section,
    trail: [{ name: section, href: sectionHref }, record],
    lead: `${list.extent(total)}.`,
  });
  if (list.of === 'mention') {
    const page = await readPage(mentionsIn(store, list), number);
    if (!page || page.of === 1) return undefined;
    const shown = withItems(page, await mentionEntries(store, page.items));
    const model = listModel(shown, { ...named, noun: 'place' });
    return { ...around(page.total), of: 'mention', ...model };
  }
  const page = await readPage(initiativesIn(store, list), number);
  if (!page || page.of === 1) return undefined;
  const shown = withItems(page, await initiativeEntries(store, page.items, list.evidenceOf));
  const model = listModel(shown, { ...named, noun: 'initiative' });
  return { ...around(page.total), of: 'initiative', ...model };
}
