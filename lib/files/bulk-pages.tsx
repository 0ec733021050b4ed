import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cardOf } from '@/components/embed/card-of';
import { CardHead } from '@/components/embed/card-head';
import { PageHead } from '@/components/layout/page-head';
import type { Content } from '@/lib/store/read-content';
import type { Quotable } from '@/lib/url/citables-of';
import { quotablesOf } from '@/lib/url/citables-of';
import { itemOfAddress } from '@/lib/url/item-of-address';
import { derivedPaths, paths } from '@/lib/url/paths';
import { itemPageOf } from './item-page';
import { listPages } from './pages-of-lists';
import type { MadePage } from './made-page';
import type { PageFrame } from './page-frame';
import { WholePage } from './page-frame';
import { recordPages } from './record-pages';
import type { MakeFile } from './site-files';

/**
 * The pages of which there is one for each initiative and each passage, their cards, those of documents,
 * actors and instruments, and the further pages of long lists, by the addresses of their files; those of
 * what is retired are among them. Next would take ten times as long.
 */
export function bulkPages(content: Content, frame: PageFrame): ReadonlyMap<string, MakeFile> {
  const items = [...quotablesOf(content.index.corpus), ...retiredItems(content)];
  return new Map([
    ...items.flatMap((item): [string, MakeFile][] => [
      [fileOf(pageOf(item)), () => itemHtml(content, frame, item)],
      [fileOf(derivedPaths.embed(item)), () => cardHtml(content, frame, item)],
    ]),
    ...[...recordPages(content), ...listPages(content.index)].map(
      ([address, make]): [string, MakeFile] => [fileOf(address), () => pageHtml(frame, make())],
    ),
  ]);
}

function retiredItems({ permalinks }: Content): Quotable[] {
  const addresses = [...permalinks.redirects.keys(), ...permalinks.tombstones.keys()];
  return addresses.flatMap((address) => {
    const item = itemOfAddress(address);
    return item && item.of !== 'document' ? [item] : [];
  });
}

function pageOf(item: Quotable): string {
  return item.of === 'initiative'
    ? paths.initiative(item.initiative)
    : paths.passageAlone(item.document, item.passage);
}

const fileOf = (address: string) => `${address}index.html`;

function itemHtml(content: Content, frame: PageFrame, item: Quotable): string {
  const page = itemPageOf(content, item);
  if (!page) throw new Error('Nothing is known of it');
  return pageHtml(frame, page);
}

function cardHtml({ index, permalinks }: Content, frame: PageFrame, item: Quotable): string {
  const card = cardOf(index, permalinks, item);
  if (!card) throw new Error('Nothing is known of it');
  const head = <CardHead title={card.title} canonical={card.canonical} />;
  return toHtml(frame, head, card.content);
}

function pageHtml(frame: PageFrame, { facts, content }: MadePage): string {
  return toHtml(frame, <PageHead facts={facts} />, content);
}

function toHtml(frame: PageFrame, head: ReactNode, content: ReactNode): string {
  const markup = renderToStaticMarkup(
    <WholePage frame={frame} head={head}>
      {content}
    </WholePage>,
  );
  return `<!DOCTYPE html>${markup}`;
}
