import type { Store } from '@/lib/store/store';
import { paths } from '@/lib/url/paths';
import type { AuthorityIndex } from './authority-index';
import { authorityIndex } from './authority-index';
import type { SiteFacts } from './head';

/** All actors by kind. */
export type ActorsModel = {
  readonly kind: 'actors';
  readonly facts: SiteFacts;
  readonly index: AuthorityIndex;
};

/** The page of all actors. */
export async function actorsPage(store: Store): Promise<ActorsModel> {
  const { actorKinds } = await store.vocabularies();
  return {
    kind: 'actors',
    facts: {
      of: 'site',
      title: 'Actors',
      description: 'Everybody whom the documents name, kind by kind.',
      canonical: paths.actors(),
    },
    index: await authorityIndex(store, 'actor', actorKinds),
  };
}
