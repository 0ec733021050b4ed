import type { Metadata } from 'next';
import { MadePageInDevelopment, madePageMetadata } from '@/lib/files/made-page-in-development';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string; list: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return madePageMetadata(await addressOf(params));
}

/** A page of a list, in development. */
export default async function Page({ params }: Props) {
  return <MadePageInDevelopment address={await addressOf(params)} />;
}

async function addressOf(params: Props['params']): Promise<string> {
  const { id, list } = await params;
  return `${paths.actor(id)}${list.join('/')}/`;
}
