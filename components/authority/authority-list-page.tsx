import type { Metadata } from 'next';
import { InitiativeList } from '@/components/initiative/initiative-list';
import type { Crumb } from '@/components/layout/breadcrumbs';
import type { SectionName } from '@/components/layout/site-header';
import { listMetadata } from '@/components/list/list-metadata';
import { ListPage } from '@/components/list/list-page';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { findPage } from '@/lib/lists/pages';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import type { AuthorityList, ListPlace } from './authority-lists';
import { MentionList } from './mention-list';

type AuthorityListPageProps = {
  index: CorpusIndex;
  section: SectionName;
  /** The pages above the list; the last is that of its actor or instrument. */
  trail: readonly [Crumb, Crumb];
  place: ListPlace;
};

/** A long list of an actor or an instrument by itself, one page of it. */
export function AuthorityListPage({ index, section, trail, place }: AuthorityListPageProps) {
  const { list, number } = place;
  const shared = {
    section,
    trail,
    title: listTitle(trail[1].name, list),
    shortTitle: list.title,
    lead: `${list.extent}.`,
    address: list.address,
  };
  if (list.of === 'mention') {
    const page = findPage(list.items, number, PAGE_LENGTH);
    return (
      page && (
        <ListPage {...shared} page={page} noun={nounOf(list)}>
          <MentionList index={index} mentions={page.items} />
        </ListPage>
      )
    );
  }
  const page = findPage(list.items, number, PAGE_LENGTH);
  return (
    page && (
      <ListPage {...shared} page={page} noun={nounOf(list)}>
        <InitiativeList
          index={index}
          initiatives={page.items}
          extent="full"
          heading="h2"
          evidenceOf={list.evidenceOf}
        />
      </ListPage>
    )
  );
}

/** The head of such a page. */
export function authorityListMetadata(record: string, { list, number }: ListPlace): Metadata {
  const page = findPage<unknown>(list.items, number, PAGE_LENGTH);
  if (!page) return {};
  return listMetadata(listTitle(record, list), page, list.address, nounOf(list));
}

/** What a list is called where its record is not said beside it: `Canada: named in the documents`. */
function listTitle(record: string, { title }: AuthorityList): string {
  return `${record}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function nounOf({ of }: AuthorityList): string {
  return of === 'mention' ? 'place' : 'initiative';
}
