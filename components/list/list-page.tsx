import type { ReactNode } from 'react';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { SectionName } from '@/components/layout/site-header';
import type { ListModel } from '@/lib/pages/list-pages';
import type { Link } from '@/lib/pages/parts';
import { ListPager } from './list-pager';

type ListPageProps = {
  section: SectionName;
  /** The pages above the list; on its later pages the list itself comes last. */
  trail: readonly Link[];
  list: ListModel<unknown>;
  /** One or two sentences of ours under the heading of the first page. */
  lead?: ReactNode;
  /** The entries of the page. */
  children: ReactNode;
};

/** A page that is a list, or a later part of one, and nothing else. */
export function ListPage({ section, trail, list, lead, children }: ListPageProps) {
  const { facts, title, heading, range, address, page } = list;
  const isFirst = page.number === 1;
  return (
    <SiteFrame current={section}>
      <PageHead facts={facts} />
      <Breadcrumbs trail={isFirst ? trail : [...trail, { name: title, href: address }]} />
      <PageHeading lead={isFirst && lead}>{heading}</PageHeading>
      {page.of > 1 && <p className="pb-3 text-soft">{range}</p>}
      <div className="border-t border-line">{children}</div>
      <ListPager page={page} address={address} />
    </SiteFrame>
  );
}
