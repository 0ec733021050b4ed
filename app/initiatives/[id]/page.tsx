import type { Metadata } from 'next';
import { itemMetadata } from '@/components/cite/item-metadata';
import { ItemJsonLd, TakeAway } from '@/components/cite/take-away';
import { InitiativePage } from '@/components/initiative/initiative-page';
import { RetiredPage, retiredMetadata } from '@/components/permalink/retired-page';
import { StandingWords } from '@/components/permalink/standing-words';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { idsOrNone } from '@/lib/url/no-record';
import { paths } from '@/lib/url/paths';
import { retiredIds } from '@/lib/url/retired-addresses';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  const retired = retiredIds(await loadPermalinks(), paths.initiatives());
  const ids = [...corpus.initiatives.map(({ id }) => id), ...retired];
  return idsOrNone(ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const index = await loadIndex();
  const initiative = index.initiatives.get(id);
  if (!initiative) return retiredMetadata(await loadPermalinks(), paths.initiative(id));
  return itemMetadata(
    index,
    { of: 'initiative', initiative: id },
    {
      title: initiative.title,
      description: `“${initiative.quote.exact}”`,
      canonical: paths.initiative(id),
      shown: initiative.quote.exact,
    },
  );
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const permalinks = await loadPermalinks();
  const initiative = index.initiatives.get(id);
  if (!initiative) {
    const address = paths.initiative(id);
    const tombstone = permalinks.tombstones.get(address);
    return (
      <RetiredPage permalinks={permalinks} address={address}>
        {tombstone && <StandingWords index={index} words={tombstone.words} />}
      </RetiredPage>
    );
  }
  const item = { of: 'initiative', initiative: id } as const;
  const trail = [
    { name: 'Initiatives', path: paths.initiatives() },
    { name: initiative.title, path: paths.initiative(id) },
  ];
  return (
    <InitiativePage index={index} permalinks={permalinks} initiative={initiative}>
      <TakeAway index={index} item={item} />
      <ItemJsonLd index={index} item={item} trail={trail} />
    </InitiativePage>
  );
}
