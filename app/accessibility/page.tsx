import type { Metadata } from 'next';
import { AccessibilityPage } from '@/components/about/accessibility-page';
import { paths } from '@/lib/url/paths';

export const metadata: Metadata = {
  title: 'Accessibility',
  description:
    'What this site aims at, how it is tested, what is not perfect, what nobody has tested yet, and where to report a barrier.',
  alternates: { canonical: paths.accessibility() },
};

export default function Page() {
  return <AccessibilityPage />;
}
