import type { ReactNode } from 'react';
import type { Crumb } from '@/components/layout/breadcrumbs';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { SectionName } from '@/components/layout/site-header';
import type { ListPage as Page } from '@/lib/lists/pages';
import { ListPager } from './list-pager';
import { pageName } from './page-name';
import { rangeInWords } from './range-in-words';

type ListPageProps = {
  section: SectionName;
  /** The pages above the list; on its later pages the list itself comes last. */
  trail: readonly Crumb[];
  /** What the list is called. */
  title: string;
  /** What it is called right below the pages above it, if not by its title. */
  shortTitle?: string;
  /** One or two sentences of ours under the heading of the first page. */
  lead?: ReactNode;
  page: Page<unknown>;
  /** The address of its first page. */
  address: string;
  /** What is listed, one of it: `initiative`. */
  noun: string;
  /** The entries of the page. */
  children: ReactNode;
};

/** A page that is a list, or a later part of one, and nothing else. */
export function ListPage({
  section,
  trail,
  title,
  shortTitle = title,
  lead,
  page,
  address,
  noun,
  children,
}: ListPageProps) {
  return (
    <SiteFrame current={section}>
      <Breadcrumbs
        trail={page.number === 1 ? trail : [...trail, { name: shortTitle, href: address }]}
      />
      <PageHeading lead={page.number === 1 && lead}>{pageName(title, page)}</PageHeading>
      {page.of > 1 && <p className="pb-3 text-soft">{rangeInWords(page, noun)}</p>}
      <div className="border-t border-line">{children}</div>
      <ListPager page={page} address={address} />
    </SiteFrame>
  );
}
