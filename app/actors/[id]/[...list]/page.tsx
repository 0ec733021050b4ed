import { notFound } from 'next/navigation';
import { AuthorityListPage } from '@/components/authority/authority-list-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string; list: string[] }> };

export const generateStaticParams = () => staticParams('/actors/[id]/[...list]/');

export default async function Page({ params }: Props) {
  const { id, list } = await params;
  const model = await page(`${paths.actor(id)}${list.join('/')}/`);
  if (model?.kind !== 'authority-list') notFound();
  return <AuthorityListPage model={model} />;
}
