import { expect, test } from '@playwright/test';
import { corpus, idsOf, index } from './corpus';
import { hrefsOn, initiativesOn } from './exported';

/** Every page that lists initiatives, and those that belong there. */
const lists: readonly (readonly [address: string, ids: readonly string[]])[] = [
  ...corpus.themes.map(({ id }) => listOf(`/themes/${id}/`, index.initiativesOf.theme.get(id))),
  ...corpus.actors.map(({ id }) => listOf(`/actors/${id}/`, index.initiativesOf.actor.get(id))),
  ...corpus.instruments.map(({ id }) =>
    listOf(`/instruments/${id}/`, index.initiativesOf.instrument.get(id)),
  ),
  ...corpus.documents.map(({ id }) =>
    listOf(`/documents/${id}/`, index.initiativesOf.document.get(id)),
  ),
  ...[...index.initiativesOf.kind].map(([kind, all]) => listOf(`/kinds/${kind}/`, all)),
  listOf(
    '/themes/',
    corpus.initiatives.filter(({ themes }) => themes.length === 0),
  ),
];

function listOf(address: string, initiatives: readonly { readonly id: string }[] = []) {
  return [address, idsOf(initiatives)] as const;
}

test('every list of initiatives has those that belong there, and no other', () => {
  for (const [address, ids] of lists) {
    expect(initiativesOn(address).toSorted(), address).toEqual(ids.toSorted());
  }
});

test('every initiative leads to all the lists that it stands on', () => {
  for (const [address, ids] of lists) {
    const target = address === '/themes/' ? '/themes/#none' : address;
    for (const id of ids) {
      const hrefs = hrefsOn(`/initiatives/${id}/`).map((href) => href.replace(/#(?!none).*/, ''));
      expect(hrefs, `${id} → ${target}`).toContain(target);
    }
  }
});

test('every name in a passage leads to its record, whose page leads back to the passage', () => {
  for (const document of corpus.documents) {
    const from = `/documents/${document.id}/`;
    for (const { id: passage, mentions } of document.passages) {
      for (const { of, id } of mentions) {
        const record = `/${of}s/${id}/`;
        expect(hrefsOn(from), `${from} → ${record}`).toContain(record);
        expect(hrefsOn(record), `${record} → ${from}`).toContain(`${from}#${passage}`);
      }
    }
  }
});

test('a part leads to the whole, and the whole to its parts', () => {
  const parts = corpus.actors.filter(({ partOf }) => partOf !== undefined);
  expect(parts).not.toEqual([]);
  for (const { id, partOf } of parts) {
    expect(hrefsOn(`/actors/${id}/`)).toContain(`/actors/${partOf}/`);
    expect(hrefsOn(`/actors/${partOf}/`)).toContain(`/actors/${id}/`);
  }
});

test('the initiatives of a document are a chain that can be gone both ways', () => {
  for (const { id } of corpus.documents) {
    const chain = idsOf(index.initiativesOf.document.get(id) ?? []);
    for (const [at, one] of chain.entries()) {
      const next = chain[at + 1];
      if (next === undefined) continue;
      expect(initiativesOn(`/initiatives/${one}/`), one).toContain(next);
      expect(initiativesOn(`/initiatives/${next}/`), next).toContain(one);
    }
  }
});

test('every record stands on the index of its section', () => {
  const { actors, documents, instruments, themes } = corpus;
  for (const [section, records] of Object.entries({ actors, documents, instruments, themes })) {
    const hrefs = hrefsOn(`/${section}/`);
    for (const { id } of records) expect(hrefs).toContain(`/${section}/${id}/`);
  }
});
