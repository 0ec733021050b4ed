import type { Metadata } from 'next';
import { loadIndex } from '@/lib/store/load';
import { KindsPage } from '@/components/initiative/kinds-page';
import { paths } from '@/lib/url/paths';

export const metadata: Metadata = {
  title: 'Kinds of initiative',
  description: 'Commitments, actions, proposals, achievements and positions: what each kind means.',
  alternates: { canonical: paths.kinds() },
};

export default async function Page() {
  return <KindsPage index={await loadIndex()} />;
}
