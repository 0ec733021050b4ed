import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { ACTOR_KIND_WORDS } from '@/components/vocabulary';
import type { ActorKind } from '@/lib/model/actor';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';
import { AuthorityIndex } from './authority-index';
import { listedRecord } from './listed-record';

type ActorsPageProps = { index: CorpusIndex };

/** All actors by kind. */
export function ActorsPage({ index }: ActorsPageProps) {
  const kinds = Object.keys(ACTOR_KIND_WORDS) as ActorKind[];
  const groups = kinds.map((kind) => ({
    id: kind,
    heading: ACTOR_KIND_WORDS[kind].plural,
    records: index.corpus.actors
      .filter((actor) => actor.kind === kind)
      .map((actor) =>
        listedRecord(actor, paths.actor(actor.id), {
          initiatives: index.initiativesOf.actor.get(actor.id)?.length ?? 0,
          mentions: index.mentionsOf.actor.get(actor.id)?.length ?? 0,
        }),
      ),
  }));
  return (
    <SiteFrame current="Actors">
      <Breadcrumbs />
      <PageHeading lead="Everybody whom the documents name: who acts, is acted with, or is acted upon. One record each, whatever the texts call it.">
        Actors
      </PageHeading>
      <AuthorityIndex groups={groups.filter(({ records }) => records.length > 0)} />
    </SiteFrame>
  );
}
