import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { ActorsModel } from '@/lib/pages/actors-page';
import { AuthorityIndex } from './authority-index';

type ActorsPageProps = { model: ActorsModel };

/** All actors by kind. */
export function ActorsPage({ model: { facts, index } }: ActorsPageProps) {
  return (
    <SiteFrame current="Actors">
      <PageHead facts={facts} />
      <Breadcrumbs />
      <PageHeading lead="Everybody whom the documents name: who acts, is acted with, or is acted upon. One record each, whatever the texts call it.">
        Actors
      </PageHeading>
      <AuthorityIndex index={index} />
    </SiteFrame>
  );
}
