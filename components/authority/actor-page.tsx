import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { ExplorerLink } from '@/components/list/explorer-link';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { ACTOR_KIND_WORDS } from '@/components/vocabulary';
import { isLong } from '@/lib/lists/page-lengths';
import type { Actor } from '@/lib/model/actor';
import type { Change } from '@/lib/model/permalink';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { AuthorityFacts } from './authority-facts';
import { listsOfActor } from './authority-lists';
import { AuthoritySection } from './authority-section';
import { Companions } from './companions';

type ActorPageProps = { index: CorpusIndex; actor: Actor; changes: readonly Change[] };

/** An actor: who it is, what it does in which role, where it is named, and with whom it stands. */
export function ActorPage({ index, actor, changes }: ActorPageProps) {
  const initiatives = index.initiativesOf.actor.get(actor.id) ?? [];
  const mentions = index.mentionsOf.actor.get(actor.id) ?? [];
  const lists = listsOfActor(index, actor.id);
  const parent = actor.partOf && index.actors.get(actor.partOf);
  const organs = index.corpus.actors.filter(({ partOf }) => partOf === actor.id);
  return (
    <SiteFrame current="Actors">
      <Breadcrumbs trail={[{ name: 'Actors', href: paths.actors() }]} />
      <PageHeading
        lead={
          <>
            {ACTOR_KIND_WORDS[actor.kind].name}. {countInWords(initiatives.length, 'initiative')},{' '}
            {countInWords(mentions.length, 'mention')}.
            {actor.description ? ` ${actor.description}` : ''}
          </>
        }
      >
        {nameOf(actor)}
      </PageHeading>
      <ChangeNotes changes={changes} subject="The name of this actor" />
      <AuthorityFacts index={index} record={actor}>
        {parent && (
          <>
            <dt>Part of</dt>
            <dd>
              <a href={paths.actor(parent.id)}>{parent.name}</a>
            </dd>
          </>
        )}
        {organs.length > 0 && (
          <>
            <dt>Has as its parts</dt>
            <dd>
              <ul>
                {organs.map((organ) => (
                  <li key={organ.id}>
                    <a href={paths.actor(organ.id)}>{nameOf(organ)}</a>,{' '}
                    {countInWords(
                      index.initiativesOf.actor.get(organ.id)?.length ?? 0,
                      'initiative',
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </AuthorityFacts>
      {lists.some(({ items }) => isLong(items)) && (
        <p className="mt-8 text-[0.9375rem]">
          <ExplorerLink facet="actor" value={actor.id} count={initiatives.length}>
            of this actor
          </ExplorerLink>
        </p>
      )}
      {initiatives.length === 0 && (
        <p className="mt-10 max-w-[62ch] text-soft">
          No initiative has this actor. The documents name it as context, in the places below or
          through its parts.
        </p>
      )}
      {lists.map((list) => (
        <AuthoritySection key={list.name} index={index} list={list} />
      ))}
      {initiatives.length > 0 && (
        <Companions index={index} initiatives={initiatives} exceptActor={actor.id} />
      )}
    </SiteFrame>
  );
}
