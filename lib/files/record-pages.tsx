import type { ReactNode } from 'react';
import { ActorPage } from '@/components/authority/actor-page';
import { InstrumentPage } from '@/components/authority/instrument-page';
import { itemFacts } from '@/components/cite/item-metadata';
import { ItemJsonLd } from '@/components/cite/take-away';
import { DocumentPage } from '@/components/document/document-page';
import { RetiredPage, retiredFacts } from '@/components/permalink/retired-page';
import type { Content } from '@/lib/store/read-content';
import type { PolicyDocument } from '@/lib/model/document';
import { paths } from '@/lib/url/paths';
import { retiredIds } from '@/lib/url/retired-addresses';
import type { MadePage, NamedPage } from './made-page';

/** The pages of all documents, actors and instruments, those of retired ones included, by their addresses. */
export function recordPages(content: Content): readonly NamedPage[] {
  const { index, permalinks } = content;
  const { documents, actors, instruments } = index.corpus;
  const changesOf = (address: string) => permalinks.changes.get(address) ?? [];
  return [
    ...documents.map((document): NamedPage => [
      paths.document(document.id),
      () => documentPage(content, document),
    ]),
    ...actors.map((actor) =>
      authorityPage(actor, paths.actor(actor.id), 'initiatives by role', (address) => (
        <ActorPage index={index} actor={actor} changes={changesOf(address)} />
      )),
    ),
    ...instruments.map((instrument) =>
      authorityPage(
        instrument,
        paths.instrument(instrument.id),
        'the initiatives that use or seek it',
        (address) => (
          <InstrumentPage index={index} instrument={instrument} changes={changesOf(address)} />
        ),
      ),
    ),
    ...[paths.documents(), paths.actors(), paths.instruments()].flatMap((section) =>
      retiredIds(permalinks, section).map((id): NamedPage => {
        const address = `${section}${id}/`;
        return [address, () => retiredPage(content, address)];
      }),
    ),
  ];
}

const page = (facts: MadePage['facts'], content: ReactNode): MadePage => ({ facts, content });

function authorityPage(
  { name }: { readonly name: string },
  address: string,
  what: string,
  show: (address: string) => ReactNode,
): NamedPage {
  const description = `${name}: ${what}, and every mention in its words.`;
  return [address, () => page({ title: name, description, canonical: address }, show(address))];
}

function documentPage({ index, permalinks }: Content, document: PolicyDocument): MadePage {
  const { id, title, shortTitle } = document;
  const item = { of: 'document', document: id } as const;
  const trail = [
    { name: 'Documents', path: paths.documents() },
    { name: shortTitle, path: paths.document(id) },
  ];
  const facts = itemFacts(index, item, {
    title,
    description: `${title}, word for word in numbered paragraphs, with its initiatives, actors and instruments.`,
    canonical: paths.document(id),
    shown: title,
  });
  return page(
    facts,
    <>
      <DocumentPage index={index} permalinks={permalinks} document={document} />
      <ItemJsonLd index={index} item={item} trail={trail} />
    </>,
  );
}

function retiredPage({ permalinks }: Content, address: string): MadePage {
  const facts = retiredFacts(permalinks, address);
  if (!facts) throw new Error(`Nothing is known of ${address}`);
  return page(facts, <RetiredPage permalinks={permalinks} address={address} />);
}
