import { INSTRUMENT_KIND_WORDS } from './vocabulary';
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
  return {
    kind: 'instruments',
    facts: {
      of: 'site',
      title: 'Instruments',
      description:
        'The treaties, courts, schemes, partnerships, negotiations and meetings that the documents name.',
      canonical: paths.instruments(),
    },
    index: await authorityIndex(store, 'instrument', INSTRUMENT_KIND_WORDS),
  };
}
