import type { Metadata } from 'next';
import { loadIndex } from '@/lib/store/load';
import { ThemesPage } from '@/components/theme/themes-page';
import { paths } from '@/lib/url/paths';

export const metadata: Metadata = {
  title: 'Themes',
  description: 'The subjects by which the initiatives are ordered, with what belongs in each.',
  alternates: { canonical: paths.themes() },
};

export default async function Page() {
  return <ThemesPage index={await loadIndex()} />;
}
