import { describe, expect, test } from 'vitest';
import type { Anchor } from '@/lib/model/anchor';
import { corpusSchema } from '@/lib/model/corpus';
import type { Initiative } from '@/lib/model/initiative';
import type { Passage } from '@/lib/model/passage';
import { contains } from '@/lib/text/ranges';
import { published } from './published-content';
import { firstReading } from './first-reading';

test('the content has no problems, warnings included', () => {
  expect(published.problems).toEqual([]);
});

const corpus = published.getCorpus();

test('the corpus is what the model says of one, field by field', () => {
  expect(corpusSchema.parse(corpus)).toEqual(corpus);
});

const passages = corpus.documents.flatMap((document) =>
  document.passages.map((passage) => ({ document, passage })),
);
const placeOf = (initiative: Initiative) => {
  const place = passages.find(
    ({ document, passage }) =>
      document.id === initiative.document && passage.id === initiative.passage,
  );
  if (!place) throw new Error(`${initiative.id} stands nowhere`);
  return place;
};
/** Each initiative of the two papers with its passage; all have a quote of one piece. */
const named = corpus.initiatives.map((initiative) => {
  const [quote, another] = initiative.quote.pieces;
  if (!quote || another) throw new Error(`${initiative.id} has not one piece`);
  return { ...initiative, ...placeOf(initiative), quote };
});

describe('the first reading', () => {
  test('has 22 initiatives: 11 of each document', () => {
    expect(firstReading.filter(({ document }) => document === 'ips-2005')).toHaveLength(11);
    expect(firstReading.filter(({ document }) => document === 'fff-2000')).toHaveLength(11);
  });

  test.each(firstReading)('“$begins … $ends” is held as $kind', (wanted) => {
    const held = corpus.initiatives.filter(
      ({ document, quote }) =>
        document === wanted.document &&
        quote.exact.startsWith(wanted.begins) &&
        quote.exact.endsWith(wanted.ends),
    );
    expect(held.map(({ kind }) => kind)).toEqual([wanted.kind]);
    const themes = held.flatMap((initiative) => initiative.themes.map(({ theme }) => theme));
    expect(themes).toEqual(expect.arrayContaining([...wanted.themes]));
    if (wanted.themes.length === 0) expect(themes).toEqual([]);
  });
});

describe('every quote', () => {
  test.each(named)('of $id is what stands there in its passage and in its file', (initiative) => {
    const { quote, passage, document } = initiative;
    expectAnchored(quote, passage, document.source);
  });

  test('stands in one place of its document and no other', () => {
    const repeated = named.filter(({ quote, document }) => {
      const places = document.passages.flatMap(({ text }) => text.split(quote.exact).slice(1));
      return places.length !== 1;
    });
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });
});

function expectAnchored(anchor: Anchor, passage: Passage, source: string): void {
  const slices = anchor.source.map(({ start, end }) => source.slice(start, end));
  expect(slices.join('')).toBe(anchor.exact);
  expect(passage.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
}

describe('every passage', () => {
  test.each(passages)('$document.id $passage.id is made of slices of its file', (place) => {
    const { document, passage } = place;
    const slices = passage.source.map(({ start, end }) => document.source.slice(start, end));
    expect(slices.join('')).toBe(passage.text);
  });

  test('is coded where it holds an initiative, and nowhere else', () => {
    const held = new Set(named.map(({ document, passage }) => `${document.id} ${passage.id}`));
    const wrong = passages.filter(
      ({ document, passage }) =>
        held.has(`${document.id} ${passage.id}`) !== (passage.reading?.state === 'coded'),
    );
    expect(wrong).toEqual([]);
  });

  test('without initiatives is a heading, the credit of the picture, or the one of context', () => {
    const others = passages.flatMap(({ document, passage: { kind, reading, text } }) => {
      if (reading?.state === 'coded') return [];
      const why = reading?.state === 'excused' ? reading.reason : (reading?.state ?? kind);
      return [`${document.id} ${why}: ${text}`.slice(0, 70)];
    });
    expect(others).toEqual([
      'fff-2000 credit: CP Picture Archive: Tom Hanson',
      'fff-2000 heading: Building Partnerships for Human Security',
      'fff-2000 heading: A New Diplomacy',
      'fff-2000 heading: International Organizations',
      'fff-2000 heading: Like-Minded Coalitions',
      'ips-2005 heading: BUILDING A MORE SECURE WORLD',
      'ips-2005 heading: HUMAN SECURITY: RENEWING CANADIAN LEADERSHIP',
      'ips-2005 context: Related to this is the importance of tackling the fi',
      'ips-2005 heading: Specific Initiative',
    ]);
  });

  test('with a remark of the editors has it on the right words', () => {
    const notes = passages.flatMap(({ document, passage }) =>
      passage.editorsNotes.map(({ anchor, mark, reason, note, by, on }) => {
        expectAnchored(anchor, passage, document.source);
        return `${document.id}: ${anchor.exact} [${mark}] — ${reason} ${note} ${by}, ${on}`;
      }),
    );
    expect(notes).toEqual([
      'fff-2000: Cornello [sic] — The source prints "Cornello". The name is Cornelio Sommaruga. Editor, 2026-11-22',
    ]);
  });
});

test('each excerpt says where it breaks off', () => {
  const remarks = corpus.documents.map(({ id, excerpt }) => [id, excerpt?.before, excerpt?.after]);
  expect(remarks).toEqual([
    ['fff-2000', undefined, 'The text that we have ends here, in the middle of a sentence.'],
    [
      'ips-2005',
      'The transcription begins with the last item of a section whose other items are not part of it.',
      undefined,
    ],
  ]);
});

describe('every tag', () => {
  const tags = named.flatMap(({ id, quote, passage, themes, actors, instruments }) =>
    [...themes, ...actors, ...instruments].map(({ evidence }) => ({
      id,
      quote,
      passage,
      evidence,
    })),
  );

  test('has words that justify it', () => {
    expect(tags.length).toBeGreaterThan(100);
    for (const { passage, evidence } of tags) {
      expect(passage.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  });

  test('says truly whether they stand in the quote', () => {
    for (const { quote, evidence } of tags) {
      expect(evidence.within).toBe(contains(quote, evidence) ? 'quote' : 'passage');
    }
  });

  test('that points at words of the passage means one place of it', () => {
    const several = tags.filter(
      ({ passage, evidence }) =>
        evidence.within === 'passage' && passage.text.split(evidence.text).length > 2,
    );
    expect(several.map(({ id, evidence }) => `${id}: ${evidence.text}`)).toEqual([]);
  });

  test('is there for every actor and instrument that a quote names', () => {
    const untagged = named.flatMap(({ id, quote, passage, actors, instruments }) => {
      const has = new Set<string>([
        ...actors.map(({ actor }) => `actor ${actor}`),
        ...instruments.map(({ instrument }) => `instrument ${instrument}`),
      ]);
      return passage.mentions
        .filter((mention) => contains(quote, mention))
        .filter((mention) => !has.has(`${mention.of} ${mention.id}`))
        .map((mention) => `${id}: ${mention.of} ${mention.id}`);
    });
    expect(untagged).toEqual([]);
  });
});

test('there are six themes, in this order', () => {
  expect(corpus.themes.map(({ id, title }) => `${id}: ${title}`)).toEqual([
    'arms-control: Arms control',
    'small-arms: Small arms',
    'conflict-resources: Conflict resources',
    'kimberley-process: Kimberley Process',
    'multilateral-forums: Multilateral forums',
    'new-diplomacy: New diplomacy',
  ]);
});
