import type { ReactNode } from 'react';
import { passageName } from '@/components/document/passage-name';
import type { Permalinks } from '@/lib/model/permalink';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { findPassage, getPassage } from '@/lib/store/index-corpus';
import type { Quotable } from '@/lib/url/citables-of';
import { pageOfAddress } from '@/lib/url/item-of-address';
import { paths, permalinkOf } from '@/lib/url/paths';
import { ItemCard } from './item-card';
import { RetiredCard } from './retired-card';

/** A card, what it is called and the page that it stands for. */
type Card = {
  readonly title: string;
  readonly canonical: string;
  readonly content: ReactNode;
};

/** The card of an initiative or a passage, also of a retired one; undefined for one that never was. */
export function cardOf(
  index: CorpusIndex,
  permalinks: Permalinks,
  item: Quotable,
): Card | undefined {
  const card =
    item.of === 'initiative'
      ? initiativeCard(index, item.initiative)
      : passageCard(index, item.document, item.passage);
  return card ?? retiredCard(permalinks, permalinkOf(item));
}

function initiativeCard(index: CorpusIndex, id: string): Card | undefined {
  const initiative = index.initiatives.get(id);
  if (!initiative) return undefined;
  const { title, quote } = initiative;
  const href = paths.initiative(id);
  return {
    title,
    canonical: href,
    content: (
      <ItemCard
        index={index}
        {...getPassage(index, initiative)}
        span={quote}
        title={title}
        href={href}
      />
    ),
  };
}

function passageCard(index: CorpusIndex, documentId: string, id: string): Card | undefined {
  const document = index.documents.get(documentId);
  const passage = document && findPassage(document, id);
  if (!document || !passage) return undefined;
  return {
    title: `${passageName(passage)}, ${document.shortTitle}`,
    canonical: paths.passageAlone(documentId, id),
    content: (
      <ItemCard
        index={index}
        document={document}
        passage={passage}
        href={paths.passage(documentId, id)}
      />
    ),
  };
}

function retiredCard(permalinks: Permalinks, address: string): Card | undefined {
  const to = permalinks.redirects.get(address);
  if (to === undefined && !permalinks.tombstones.has(address)) return undefined;
  return {
    title: to === undefined ? 'Withdrawn' : 'Moved',
    canonical: pageOfAddress(to ?? address),
    content: <RetiredCard permalinks={permalinks} address={address} />,
  };
}
