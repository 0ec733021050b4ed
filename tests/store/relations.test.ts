import { describe, expect, test } from 'vitest';
import { coverageOf } from '@/lib/store/coverage';
import { createEmbeddedStore } from '@/lib/store/embedded-store';
import { getPassage, getRecord, indexCorpus, passageKey } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { sentencesOf } from '@/lib/store/sentences';
import { wordsOf } from '@/lib/text/words';
import { getFixtureCorpus, getFixturePermalinks } from '@/tests/fixture-content';

const corpus = getFixtureCorpus();
const index = indexCorpus(corpus);

describe.each(corpus.documents)('the coverage of $id', (document) => {
  const initiatives = index.initiativesOf.document.get(document.id) ?? [];
  const coverage = coverageOf(document, initiatives);

  test('adds up: every passage that is no heading is in one group', () => {
    const { coded, excusedSingly, excusedTogether, unread, toRead } = coverage;
    expect(coded + excusedSingly + excusedTogether + unread.length).toBe(toRead);
    expect(toRead).toBe(document.passages.filter(({ kind }) => kind !== 'heading').length);
    const excused = coverage.excused.flatMap(({ passages }) => passages);
    expect(excused.length).toBe(excusedSingly + excusedTogether);
    expect(new Set([...excused, ...unread]).size).toBe(excused.length + unread.length);
    expect(coverage.passages).toBe(document.passages.length);
  });

  test('counts the passages that hold an initiative', () => {
    expect(coverage.coded).toBe(
      new Set(initiatives.flatMap(({ quote }) => quote.pieces.map(({ passage }) => passage))).size,
    );
  });

  test('counts each word of a quote once, though two quotes may hold it', () => {
    const quoted = document.passages.map(({ id, text }) => {
      const letters = Array.from(text, () => false);
      for (const piece of initiatives.flatMap(({ quote }) => quote.pieces)) {
        if (piece.passage === id) letters.fill(true, piece.start, piece.end);
      }
      return wordsOf(text).filter(({ start }) => letters[start]).length;
    });
    expect(coverage.wordsQuoted).toBe(quoted.reduce((sum, count) => sum + count, 0));
    expect(coverage.words).toBe(document.passages.flatMap(({ text }) => wordsOf(text)).length);
  });
});

test('the coverage of the two documents is this', () => {
  const figures = corpus.documents.map((document) => {
    const initiatives = index.initiativesOf.document.get(document.id) ?? [];
    const { excused, unread, unreadable: _, ...counts } = coverageOf(document, initiatives);
    const reasons = excused.map(({ reason, passages }) => `${passages.length} ${reason}`);
    return { id: document.id, ...counts, unread: unread.length, excused: reasons.join(', ') };
  });
  expect(figures).toEqual([
    {
      id: 'fff-2000',
      passages: 11,
      words: 443,
      toRead: 7,
      coded: 6,
      excusedSingly: 1,
      excusedTogether: 0,
      unread: 0,
      wordsQuoted: 342,
      excused: '1 credit',
    },
    {
      id: 'ips-2005',
      passages: 9,
      words: 499,
      toRead: 6,
      coded: 5,
      excusedSingly: 1,
      excusedTogether: 0,
      unread: 0,
      wordsQuoted: 323,
      excused: '1 context',
    },
  ]);
});

describe('the index of a corpus', () => {
  test('is made once', () => {
    expect(indexCorpus(corpus)).toBe(index);
  });

  test('has every initiative under each of its tags, in the order of the corpus, once', () => {
    const order = new Map(corpus.initiatives.map(({ id }, place) => [id, place]));
    for (const groups of Object.values(index.initiativesOf)) {
      for (const group of groups.values()) {
        const places = group.map(({ id }) => order.get(id) ?? -1);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      }
    }
    for (const initiative of corpus.initiatives) {
      const { document, passage, kind } = initiative;
      const { initiativesOf } = index;
      const groups = [
        initiativesOf.document.get(document),
        initiativesOf.passage.get(passageKey(document, passage)),
        initiativesOf.kind.get(kind),
        ...initiative.themes.map(({ theme }) => initiativesOf.theme.get(theme)),
        ...initiative.actors.map(({ actor }) => initiativesOf.actor.get(actor)),
        ...initiative.instruments.map(({ instrument }) => initiativesOf.instrument.get(instrument)),
      ];
      for (const group of groups) expect(group).toContain(initiative);
    }
  });

  test('has every mention under its record', () => {
    const { actor, instrument } = index.mentionsOf;
    const found = [...actor.values(), ...instrument.values()].flat();
    const all = corpus.documents.flatMap(({ passages }) =>
      passages.flatMap(({ mentions }) => mentions),
    );
    expect(found).toHaveLength(all.length);
    expect(
      actor
        .get('la-francophonie')
        ?.map(({ document, passage, mention }) => [
          document.id,
          passage.number,
          passage.text.slice(mention.start, mention.end),
        ]),
    ).toEqual([
      ['fff-2000', 6, 'la Francophonie'],
      ['ips-2005', 5, 'la Francophonie'],
      ['ips-2005', 5, 'la Francophonie'],
    ]);
  });

  test('answers for what is there, and throws for what is not', () => {
    const initiative = getRecord(index.initiatives, 'ban-landmines');
    expect(getPassage(index, initiative).passage.text).toContain('the banning of landmines');
    expect(() => getRecord(index.actors, 'nobody')).toThrow('No record nobody in the corpus');
  });
});

test('initiatives are counted by what they share, the most first, then as they are met', async () => {
  const store = createEmbeddedStore({ corpus, permalinks: getFixturePermalinks() });
  const where = { actor: 'foreign-affairs' };
  const counted = async (by: 'actor' | 'theme') =>
    (await store.facet(by, { where })).map(({ value, count }) => `${value} ${count}`);
  expect(await counted('theme')).toEqual([
    'multilateral-forums 4',
    'arms-control 2',
    'conflict-resources 2',
    'small-arms 1',
  ]);
  expect((await counted('actor')).slice(1)).toEqual([
    'g8 1',
    'warlords 1',
    'organized-criminal-organizations 1',
    'complicit-companies 1',
  ]);
});

test('a record is called by its short name where it has one', () => {
  expect(nameOf(getRecord(index.actors, 'nato'))).toBe('NATO');
  expect(nameOf(getRecord(index.actors, 'g8'))).toBe('G8');
});

describe('sentences', () => {
  test.each([
    [
      'end at full stops, question and exclamation marks',
      'One. Two? Three! Four',
      ['One.', 'Two?', 'Three!', 'Four'],
    ],
    [
      'end behind a closing quote',
      'A "new diplomacy." It works.',
      ['A "new diplomacy."', 'It works.'],
    ],
    [
      'do not end at a semicolon, a decimal or a dash',
      'It will; it is 1.5 — so.',
      ['It will; it is 1.5 — so.'],
    ],
    ['are none in no text', '', []],
  ])('%s', (_, text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
