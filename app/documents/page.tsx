import type { Metadata } from 'next';
import { loadIndex } from '@/lib/store/load';
import { DocumentsPage } from '@/components/document/documents-page';
import { paths } from '@/lib/url/paths';

export const metadata: Metadata = {
  title: 'Documents',
  description: 'The policy documents, transcribed word for word, with what each of them holds.',
  alternates: { canonical: paths.documents() },
};

export default async function Page() {
  return <DocumentsPage index={await loadIndex()} />;
}
