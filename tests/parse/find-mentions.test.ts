import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { actorSchema } from '@/lib/model/actor';
import { instrumentSchema } from '@/lib/model/instrument';
import type { Named } from '@/lib/parse/find-mentions';
import { createMentionFinder } from '@/lib/parse/find-mentions';
import { getFixtureCorpus } from '@/tests/fixture-content';

const network: Named = {
  of: 'actor',
  record: actorSchema.parse({
    id: 'network',
    name: 'Human Security Network',
    kind: 'coalition',
    aliases: ['HSN'],
    shortForms: ['Network', 'it'],
    alsoSearchedAs: ['Lysøen group'],
  }),
};
const partnership: Named = {
  of: 'instrument',
  record: instrumentSchema.parse({
    id: 'partnership',
    name: 'Partnership Against the Spread of Weapons',
    shortName: 'Global Partnership',
    kind: 'partnership',
    shortForms: ['Partnership', 'it'],
  }),
};

/** What a text names, and in which words. */
function mentionsIn(text: string): string[] {
  const find = createMentionFinder([network, partnership]);
  return find(text).map(({ of, id, start, end }) => `${text.slice(start, end)}: ${of} ${id}`);
}

describe('a record is mentioned', () => {
  test('by its name, its short name and its aliases', () => {
    expect(mentionsIn('The Human Security Network (HSN) and the Global Partnership')).toEqual([
      'Human Security Network: actor network',
      'HSN: actor network',
      'Global Partnership: instrument partnership',
    ]);
  });

  test('not by what people type when they search for it', () => {
    expect(mentionsIn('The Lysøen group')).toEqual([]);
  });

  test('by a short form behind a place that names it in full', () => {
    expect(mentionsIn('The Human Security Network grew. The Network has members.')).toEqual([
      'Human Security Network: actor network',
      'Network: actor network',
    ]);
    expect(mentionsIn('HSN grew. The Network has members.')).toEqual([
      'HSN: actor network',
      'Network: actor network',
    ]);
  });

  test('not by a short form alone, nor in front of the full name', () => {
    expect(mentionsIn('The Network has members.')).toEqual([]);
    expect(mentionsIn('The Network became the Human Security Network.')).toEqual([
      'Human Security Network: actor network',
    ]);
  });

  test('not by the short form of another record', () => {
    expect(mentionsIn('The Human Security Network and the Partnership')).toEqual([
      'Human Security Network: actor network',
    ]);
  });

  test('by a short form of two records only where one of them is named before', () => {
    expect(mentionsIn('HSN grew, and it met.')).toEqual([
      'HSN: actor network',
      'it: actor network',
    ]);
    expect(mentionsIn('HSN met the Global Partnership, and it grew.')).toEqual([
      'HSN: actor network',
      'Global Partnership: instrument partnership',
    ]);
  });
});

test('a name that two records claim mentions neither', () => {
  const record = actorSchema.parse({ id: 'other', name: 'HSN', kind: 'forum' });
  expect(createMentionFinder([network, { of: 'actor', record }])('HSN')).toEqual([]);
});

test('mentions are in order, never overlap and begin and end with a word, whatever the text', () => {
  const find = createMentionFinder([network, partnership]);
  const word = fc.constantFrom(
    ...['Human', 'Security', 'Network', 'HSN', 'it', 'Global', 'Partnership', 'Against', 'and'],
    ...['Human Security Network', 'Partnership Against the Spread of Weapons', '(', '.', '’s'],
  );
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom(' ', '', '-', '\u00a0'), (words, glue) => {
      const text = words.join(glue);
      const mentions = find(text);
      for (const { start, end } of mentions) {
        expect(text.slice(Math.max(0, start - 1), start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(text.slice(end, end + 1)).not.toMatch(/[\p{L}\p{N}]/u);
      }
      mentions.slice(1).forEach(({ start }, index) => {
        expect(start).toBeGreaterThanOrEqual(mentions[index]?.end ?? 0);
      });
    }),
  );
});

test('in the two documents a short form is always behind its full name', () => {
  const { documents, actors, instruments } = getFixtureCorpus();
  const records = [...actors, ...instruments];
  const short = documents.flatMap(({ passages }) =>
    passages.flatMap(({ text, mentions }) =>
      mentions
        .filter(({ id, start, end }) => {
          const record = records.find((one) => one.id === id);
          return record?.shortForms.includes(text.slice(start, end)) ?? false;
        })
        .map((mention) => {
          const first = mentions.find(({ id }) => id === mention.id);
          return [text.slice(first?.start, first?.end), text.slice(mention.start, mention.end)];
        }),
    ),
  );
  expect(short).toEqual([
    ['Human Security Network', 'Network'],
    [
      'Global Partnership Against the Spread of Weapons and Materials of Mass Destruction',
      'Partnership',
    ],
    ['Kimberley Process', 'The process'],
  ]);
});
