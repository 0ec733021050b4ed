import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';
import { KindTable } from './kind-table';

type KindsPageProps = { index: CorpusIndex };

/** The kinds of initiative, what each means, and how many there are. */
export function KindsPage({ index }: KindsPageProps) {
  return (
    <SiteFrame current="Initiatives">
      <Breadcrumbs trail={[{ name: 'Initiatives', href: paths.initiatives() }]} />
      <PageHeading lead="An initiative is one thing that somebody did, does, proposes, promises or stands for. Its kind says which.">
        Kinds of initiative
      </PageHeading>
      <KindTable index={index} />
    </SiteFrame>
  );
}
