import { AuthorityListPage, listTitle, nounOf } from '@/components/authority/authority-list-page';
import type { AuthorityList } from '@/components/authority/authority-lists';
import { listsOfActor, listsOfInstrument } from '@/components/authority/authority-lists';
import type { Crumb } from '@/components/layout/breadcrumbs';
import { listFacts } from '@/components/list/list-facts';
import { isLong, PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { pagesOf } from '@/lib/lists/pages';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { listPage, paths } from '@/lib/url/paths';
import type { NamedPage } from './made-page';

/** Every page of the long lists of actors and instruments: roles, initiatives, mentions. */
export function authorityPages(index: CorpusIndex): NamedPage[] {
  const { actors, instruments } = index.corpus;
  return [
    ...actors.flatMap((actor) =>
      listsOfActor(index, actor.id).flatMap((list) =>
        pagesOfList(index, 'Actors', { name: nameOf(actor), href: paths.actor(actor.id) }, list),
      ),
    ),
    ...instruments.flatMap((one) =>
      listsOfInstrument(index, one.id).flatMap((list) =>
        pagesOfList(
          index,
          'Instruments',
          { name: nameOf(one), href: paths.instrument(one.id) },
          list,
        ),
      ),
    ),
  ];
}

function pagesOfList(
  index: CorpusIndex,
  section: 'Actors' | 'Instruments',
  record: Crumb,
  list: AuthorityList,
): NamedPage[] {
  if (!isLong(list.items)) return [];
  const href = section === 'Actors' ? paths.actors() : paths.instruments();
  return pagesOf<unknown>(list.items, PAGE_LENGTH).map((page) => [
    listPage(list.address, page.number),
    () => ({
      facts: listFacts(listTitle(record.name, list), page, list.address, nounOf(list)),
      content: (
        <AuthorityListPage
          index={index}
          section={section}
          trail={[{ name: section, href }, record]}
          list={list}
          number={page.number}
        />
      ),
    }),
  ]);
}
