import type { Metadata } from 'next';
import { loadIndex } from '@/lib/store/load';
import { InstrumentsPage } from '@/components/authority/instruments-page';
import { paths } from '@/lib/url/paths';

export const metadata: Metadata = {
  title: 'Instruments',
  description:
    'The treaties, courts, schemes, partnerships, negotiations and meetings that the documents name.',
  alternates: { canonical: paths.instruments() },
};

export default async function Page() {
  return <InstrumentsPage index={await loadIndex()} />;
}
