import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { KindsModel } from '@/lib/pages/kinds-page';
import { paths } from '@/lib/url/paths';
import { KindTable } from './kind-table';

type KindsPageProps = { model: KindsModel };

/** The kinds of initiative, what each means, and how many there are. */
export function KindsPage({ model: { facts, counts } }: KindsPageProps) {
  return (
    <SiteFrame current="Initiatives">
      <PageHead facts={facts} />
      <Breadcrumbs trail={[{ name: 'Initiatives', href: paths.initiatives() }]} />
      <PageHeading lead="An initiative is one thing that somebody did, does, proposes, promises or stands for. Its kind says which.">
        Kinds of initiative
      </PageHeading>
      <KindTable counts={counts} />
    </SiteFrame>
  );
}
