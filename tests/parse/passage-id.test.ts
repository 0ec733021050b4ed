import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageIdsOf } from '@/lib/parse/passage-id';
import { getFixtureCorpus } from '@/tests/fixture-content';

const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
  selector: (text) => text.normalize('NFC'),
});

const idsByText = (all: readonly string[]) => {
  const ids = passageIdsOf(all);
  return new Map(all.map((text, index) => [text, ids[index]]));
};

describe('the id of a passage', () => {
  test('is made of its words, by a rule that never changes', () => {
    expect(passageIdsOf(['Specific Initiative', 'Plans', 'L’été'])).toEqual([
      'p9xvpyb0',
      'pz8jgy6v',
      'p3dd1j8j',
    ]);
  });

  test('stays when other passages come, go or move', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), fc.array(fc.string()), (all, order, others) => {
        const before = idsByText(all);
        const moved = all.toSorted((a, b) => (order[a.length] ?? 0) - (order[b.length] ?? 0));
        const known = new Set(all.map((text) => text.normalize('NFC')));
        const added = others.filter((text) => !known.has(text.normalize('NFC')));
        const kept = moved.slice(0, Math.ceil(moved.length / 2));
        const after = idsByText([...added, ...kept.flatMap((text, at) => [text, `${at} new`])]);
        for (const text of kept) expect(after.get(text)).toBe(before.get(text));
      }),
    );
  });

  test('is the same for the same words, whichever way their accents are written', () => {
    expect(passageIdsOf(['Chr\u00e9tien'])).toEqual(passageIdsOf(['Chre\u0301tien']));
  });

  test('is an id for addresses, and another one for each passage', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (all) => {
        const ids = passageIdsOf(all);
        expect(new Set(ids).size).toBe(all.length);
        for (const id of ids) expect(id).toMatch(/^p[0-9a-hjkmnp-tv-z]{7}(?:-[1-9][0-9]*)?$/);
      }),
    );
  });

  test('tells passages with the very same words apart by their number', () => {
    const [first] = passageIdsOf(['Plans']);
    expect(passageIdsOf(['Plans', 'Other', 'Plans', 'Plans'])).toEqual([
      first,
      ...passageIdsOf(['Other']),
      `${first}-2`,
      `${first}-3`,
    ]);
  });

  test('gets more letters where other words already have the seven', () => {
    // Two texts whose digests begin alike, found by trying 150,000 of them.
    expect(passageIdsOf(['Passage 54577', 'Passage 145649', 'Passage 145649'])).toEqual([
      'pxnmjhta',
      'pxnmjhtay',
      'pxnmjhtay-2',
    ]);
  });
});

test('the passages of the two documents have these ids, which are in addresses', () => {
  const ids = getFixtureCorpus().documents.map(({ id, passages }) => [
    id,
    passages.map((passage) => passage.id).join(' '),
  ]);
  expect(ids).toEqual([
    [
      'fff-2000',
      'pqx1ndjf pawmz5dp prk7c468 pnea7gkg ph87qzgt pf0czb7m py33d080 pnn2t3wn pv5yy1e9 pzcyw6xj pa6b1e2n',
    ],
    [
      'ips-2005',
      'p4eha2q6 p23972h4 pqfdb5xh pe1vygpc p5c70031 pypdqadg pyjezsys p9xvpyb0 pperyqy6',
    ],
  ]);
});
