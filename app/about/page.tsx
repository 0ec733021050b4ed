import type { Metadata } from 'next';
import { loadIndex } from '@/lib/store/load';
import { AboutPage } from '@/components/about/about-page';
import { paths } from '@/lib/url/paths';

export const metadata: Metadata = {
  title: 'Method and coverage',
  description:
    'What an initiative is, how its words were found and tagged, what was left out, and who holds which rights.',
  alternates: { canonical: paths.about() },
};

export default async function Page() {
  return <AboutPage index={await loadIndex()} />;
}
