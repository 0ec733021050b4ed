import { itemFacts } from '@/components/cite/item-metadata';
import { ItemJsonLd, TakeAway } from '@/components/cite/take-away';
import { passageName } from '@/components/document/passage-name';
import { PassagePage } from '@/components/document/passage-page';
import { InitiativePage } from '@/components/initiative/initiative-page';
import { RetiredPage, retiredFacts } from '@/components/permalink/retired-page';
import { StandingWords } from '@/components/permalink/standing-words';
import type { Content } from '@/lib/store/read-content';
import { findPassage } from '@/lib/store/index-corpus';
import type { Quotable } from '@/lib/url/citables-of';
import { paths, permalinkOf } from '@/lib/url/paths';
import type { MadePage } from './made-page';

/** The page of an initiative or of a passage, also of a retired one; undefined for one that never was. */
export function itemPageOf(content: Content, item: Quotable): MadePage | undefined {
  const page =
    item.of === 'initiative'
      ? initiativePage(content, item.initiative)
      : passagePage(content, item.document, item.passage);
  return page ?? retiredPage(content, item);
}

function initiativePage({ index, permalinks }: Content, id: string): MadePage | undefined {
  const initiative = index.initiatives.get(id);
  if (!initiative) return undefined;
  const item = { of: 'initiative', initiative: id } as const;
  const trail = [
    { name: 'Initiatives', path: paths.initiatives() },
    { name: initiative.title, path: paths.initiative(id) },
  ];
  return {
    facts: itemFacts(index, item, {
      title: initiative.title,
      description: `“${initiative.quote.exact}”`,
      canonical: paths.initiative(id),
      shown: initiative.quote.exact,
    }),
    content: (
      <InitiativePage index={index} permalinks={permalinks} initiative={initiative}>
        <TakeAway index={index} item={item} />
        <ItemJsonLd index={index} item={item} trail={trail} />
      </InitiativePage>
    ),
  };
}

function passagePage(
  { index, permalinks }: Content,
  documentId: string,
  id: string,
): MadePage | undefined {
  const document = index.documents.get(documentId);
  const passage = document && findPassage(document, id);
  if (!document || !passage) return undefined;
  const item = { of: 'passage', document: documentId, passage: id } as const;
  const trail = [
    { name: 'Documents', path: paths.documents() },
    { name: document.shortTitle, path: paths.document(documentId) },
    { name: passageName(passage), path: paths.passageAlone(documentId, id) },
  ];
  return {
    facts: itemFacts(index, item, {
      title: `${passageName(passage)}, ${document.shortTitle}`,
      description: `“${passage.text}”`,
      canonical: paths.passageAlone(documentId, id),
      shown: passage.text,
    }),
    content: (
      <PassagePage index={index} permalinks={permalinks} document={document} passage={passage}>
        <TakeAway index={index} item={item} />
        <ItemJsonLd index={index} item={item} trail={trail} />
      </PassagePage>
    ),
  };
}

function retiredPage({ index, permalinks }: Content, item: Quotable): MadePage | undefined {
  const address = permalinkOf(item);
  const facts = retiredFacts(permalinks, address);
  if (!facts) return undefined;
  const tombstone = item.of === 'initiative' ? permalinks.tombstones.get(address) : undefined;
  return {
    facts,
    content: (
      <RetiredPage permalinks={permalinks} address={address}>
        {tombstone && <StandingWords index={index} words={tombstone.words} />}
      </RetiredPage>
    ),
  };
}
