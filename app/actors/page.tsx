import type { Metadata } from 'next';
import { loadIndex } from '@/lib/store/load';
import { ActorsPage } from '@/components/authority/actors-page';
import { paths } from '@/lib/url/paths';

export const metadata: Metadata = {
  title: 'Actors',
  description:
    'Everybody whom the documents name: states, offices, organizations, forums, coalitions and others.',
  alternates: { canonical: paths.actors() },
};

export default async function Page() {
  return <ActorsPage index={await loadIndex()} />;
}
