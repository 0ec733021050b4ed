import { notFound } from 'next/navigation';
import { EmbedCard } from '@/components/embed/embed-card';
import { RetiredCard } from '@/components/embed/retired-card';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { derivedPaths } from '@/lib/url/paths';

type Props = { params: Promise<{ document: string; passage: string }> };

export const generateStaticParams = () => staticParams('/embed/documents/[document]/[passage]/');

export default async function Page({ params }: Props) {
  const item = { of: 'passage', ...(await params) } as const;
  const model = await page(derivedPaths.embed(item));
  switch (model?.kind) {
    case 'card':
      return <EmbedCard model={model} />;
    case 'retired-card':
      return <RetiredCard model={model} />;
    default:
      notFound();
  }
}
