import { InitiativeList } from '@/components/initiative/initiative-list';
import type { Crumb } from '@/components/layout/breadcrumbs';
import type { SectionName } from '@/components/layout/site-header';
import { ListPage } from '@/components/list/list-page';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { findPage } from '@/lib/lists/pages';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import type { AuthorityList } from './authority-lists';
import { MentionList } from './mention-list';

type AuthorityListPageProps = {
  index: CorpusIndex;
  section: SectionName;
  /** The pages above the list; the last is that of its actor or instrument. */
  trail: readonly [Crumb, Crumb];
  list: AuthorityList;
  /** Which page of it. */
  number: number;
};

/** A long list of an actor or an instrument by itself, one page of it. */
export function AuthorityListPage({ index, section, trail, list, number }: AuthorityListPageProps) {
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

/** What a list is called where its record is not said beside it: `Canada: named in the documents`. */
export function listTitle(record: string, { title }: AuthorityList): string {
  return `${record}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** What is listed, one of it. */
export function nounOf({ of }: AuthorityList): string {
  return of === 'mention' ? 'place' : 'initiative';
}
