import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { FacetValuesModel } from '@/lib/pages/facet-values-page';
import { paths } from '@/lib/url/paths';
import { ValueTable } from './value-table';

type FacetValuesPageProps = { model: FacetValuesModel };

/** The values of a closed list, as the kinds of initiative: what each means, and how many there are. */
export function FacetValuesPage({ model: { facts, lead, counts } }: FacetValuesPageProps) {
  return (
    <SiteFrame current="Initiatives">
      <PageHead facts={facts} />
      <Breadcrumbs trail={[{ name: 'Initiatives', href: paths.initiatives() }]} />
      <PageHeading lead={lead}>{counts.heading}</PageHeading>
      <ValueTable counts={counts} />
    </SiteFrame>
  );
}
