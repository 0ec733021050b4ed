import { paths } from '@/lib/url/paths';
import type { SiteFacts } from './head';

/** The page on accessibility, which holds nothing of the content. */
export type AccessibilityModel = { readonly kind: 'accessibility'; readonly facts: SiteFacts };

export function accessibilityPage(): AccessibilityModel {
  return {
    kind: 'accessibility',
    facts: {
      of: 'site',
      title: 'Accessibility',
      description:
        'What this site aims at, how it is tested, what is not perfect, what nobody has tested yet, and where to report a barrier.',
      canonical: paths.accessibility(),
    },
  };
}
