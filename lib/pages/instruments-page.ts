import type { Store } from '@/lib/store/store';
import { paths } from '@/lib/url/paths';
import type { AuthorityIndex } from './authority-index';
import { authorityIndex } from './authority-index';
import type { SiteFacts } from './head';

/** All instruments by kind. */
export type InstrumentsModel = {
  readonly kind: 'instruments';
  readonly facts: SiteFacts;
  readonly index: AuthorityIndex;
};

/** The page of all instruments. */
export async function instrumentsPage(store: Store): Promise<InstrumentsModel> {
  const { instrumentKinds } = await store.vocabularies();
  return {
    kind: 'instruments',
    facts: {
      of: 'site',
      title: 'Instruments',
      description: 'The means that the documents name, kind by kind.',
      canonical: paths.instruments(),
    },
    index: await authorityIndex(store, 'instrument', instrumentKinds),
  };
}
