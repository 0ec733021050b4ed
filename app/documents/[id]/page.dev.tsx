import type { Metadata } from 'next';
import { MadePageInDevelopment, madePageMetadata } from '@/lib/files/made-page-in-development';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return madePageMetadata(paths.document((await params).id));
}

/** The page of a document, in development. */
export default async function Page({ params }: Props) {
  return <MadePageInDevelopment address={paths.document((await params).id)} />;
}
