import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { InstrumentsModel } from '@/lib/pages/instruments-page';
import { AuthorityIndex } from './authority-index';

type InstrumentsPageProps = { model: InstrumentsModel };

/** All instruments by kind. */
export function InstrumentsPage({ model: { facts, index } }: InstrumentsPageProps) {
  return (
    <SiteFrame current="Instruments">
      <PageHead facts={facts} />
      <Breadcrumbs />
      <PageHeading lead="The means that the documents use or seek: treaties, courts, schemes, partnerships, negotiations, meetings, sanctions and reports.">
        Instruments
      </PageHeading>
      <AuthorityIndex index={index} />
    </SiteFrame>
  );
}
