import type { Store } from '@/lib/store/store';
import { paths } from '@/lib/url/paths';
import type { SiteFacts } from './head';
import type { KindCounts } from './kind-counts';
import { kindCounts } from './kind-counts';

/** The kinds of initiative, what each means, and how many there are. */
export type KindsModel = {
  readonly kind: 'kinds';
  readonly facts: SiteFacts;
  readonly counts: KindCounts;
};

/** The page of all kinds. */
export async function kindsPage(store: Store): Promise<KindsModel> {
  return {
    kind: 'kinds',
    facts: {
      of: 'site',
      title: 'Kinds of initiative',
      description:
        'Commitments, actions, proposals, achievements and positions: what each kind means.',
      canonical: paths.kinds(),
    },
    counts: await kindCounts(store),
  };
}
