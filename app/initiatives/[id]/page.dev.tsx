import type { Metadata } from 'next';
import { ItemPageInDevelopment, itemPageMetadata } from '@/lib/files/item-page-in-development';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return itemPageMetadata({ of: 'initiative', initiative: (await params).id });
}

/** The page of an initiative, in development. */
export default async function Page({ params }: Props) {
  return <ItemPageInDevelopment item={{ of: 'initiative', initiative: (await params).id }} />;
}
