import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/store/load';
import { KindPage } from '@/components/initiative/kind-page';
import { INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { firstPage } from '@/lib/lists/pages';
import type { InitiativeKind } from '@/lib/model/initiative';
import { INITIATIVE_KINDS } from '@/lib/model/initiative';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ kind: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return INITIATIVE_KINDS.map((kind) => ({ kind }));
}

function findKind(name: string): InitiativeKind | undefined {
  return INITIATIVE_KINDS.find((kind) => kind === name);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = findKind((await params).kind);
  if (!kind) return {};
  const { plural, definition } = INITIATIVE_KIND_WORDS[kind];
  return { title: plural, description: definition, alternates: { canonical: paths.kind(kind) } };
}

export default async function Page({ params }: Props) {
  const kind = findKind((await params).kind);
  if (!kind) notFound();
  const index = await loadIndex();
  const page = firstPage(index.initiativesOf.kind.get(kind) ?? [], PAGE_LENGTH);
  return <KindPage index={index} kind={kind} page={page} />;
}
