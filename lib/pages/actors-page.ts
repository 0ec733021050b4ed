import { ACTOR_KIND_WORDS } from './vocabulary';
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
  return {
    kind: 'actors',
    facts: {
      of: 'site',
      title: 'Actors',
      description:
        'Everybody whom the documents name: states, offices, organizations, forums, coalitions and others.',
      canonical: paths.actors(),
    },
    index: await authorityIndex(store, 'actor', ACTOR_KIND_WORDS),
  };
}
