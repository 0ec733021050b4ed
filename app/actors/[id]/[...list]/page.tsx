import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  AuthorityListPage,
  authorityListMetadata,
} from '@/components/authority/authority-list-page';
import { findList, listSteps, listsOfActor } from '@/components/authority/authority-lists';
import { loadIndex } from '@/lib/corpus/load';
import { nameOf } from '@/lib/relations/name-of';
import { pagesOrNone } from '@/lib/url/no-record';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string; list: string[] }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const index = await loadIndex();
  const pages = index.corpus.actors.flatMap(({ id }) =>
    listSteps(listsOfActor(index, id)).map((list) => ({ id: String(id), list })),
  );
  return pagesOrNone(pages, (none) => ({ id: none, list: [none] }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  return found ? authorityListMetadata(nameOf(found.record), found.place) : {};
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) notFound();
  const trail = [
    { name: 'Actors', href: paths.actors() },
    { name: nameOf(found.record), href: paths.actor(found.record.id) },
  ] as const;
  const index = await loadIndex();
  return <AuthorityListPage index={index} section="Actors" trail={trail} place={found.place} />;
}

async function find(params: Props['params']) {
  const { id, list } = await params;
  const index = await loadIndex();
  const record = index.actors.get(id);
  const place = findList(listsOfActor(index, id), list);
  return record && place && { record, place };
}
