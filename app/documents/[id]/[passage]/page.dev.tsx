import type { Metadata } from 'next';
import { ItemPageInDevelopment, itemPageMetadata } from '@/lib/files/item-page-in-development';

type Props = { params: Promise<{ id: string; passage: string }> };

async function itemOf(params: Props['params']) {
  const { id, passage } = await params;
  return { of: 'passage', document: id, passage } as const;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return itemPageMetadata(await itemOf(params));
}

/** The page of a passage, in development. */
export default async function Page({ params }: Props) {
  return <ItemPageInDevelopment item={await itemOf(params)} />;
}
