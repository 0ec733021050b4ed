import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KindPage } from '@/components/initiative/kind-page';
import { listMetadata } from '@/components/list/list-metadata';
import { findKind, INITIATIVE_KIND_ORDER, INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import { loadIndex } from '@/lib/corpus/load';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { findPageAt, furtherPages } from '@/lib/lists/pages';
import { pagesOrNone } from '@/lib/url/no-record';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ kind: string; page: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { initiativesOf } = await loadIndex();
  const pages = INITIATIVE_KIND_ORDER.flatMap((kind) =>
    furtherPages(initiativesOf.kind.get(kind) ?? [], PAGE_LENGTH).map((page) => ({ kind, page })),
  );
  return pagesOrNone<{ kind: string; page: string }>(pages, (none) => ({ kind: none, page: none }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { kind, page } = found;
  return listMetadata(INITIATIVE_KIND_WORDS[kind].plural, page, paths.kind(kind), 'initiative');
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) notFound();
  return <KindPage index={await loadIndex()} {...found} />;
}

async function find(params: Props['params']) {
  const { kind: name, page: step } = await params;
  const kind = findKind(name);
  if (!kind) return undefined;
  const { initiativesOf } = await loadIndex();
  const page = findPageAt(initiativesOf.kind.get(kind) ?? [], step, PAGE_LENGTH);
  return page && { kind, page };
}
