import type { Store } from '@/lib/store/store';
import { paths } from '@/lib/url/paths';
import type { SiteFacts } from './head';
import type { Link } from './parts';

/** The page on accessibility, which says what was tested of the software. */
export type AccessibilityModel = {
  readonly kind: 'accessibility';
  readonly facts: SiteFacts;
  /** The page that says how the texts were read. */
  readonly method: Link;
};

/** What was tested, and how. */
export async function accessibilityPage(store: Store): Promise<AccessibilityModel> {
  const about = (await store.pages()).find(({ id }) => id === 'about');
  return {
    kind: 'accessibility',
    facts: {
      of: 'site',
      title: 'Accessibility',
      description:
        'What this site aims at, how it is tested, what is not perfect, what nobody has tested yet, and where to report a barrier.',
      canonical: paths.accessibility(),
    },
    method: { name: about?.title ?? 'About', href: paths.about() },
  };
}
