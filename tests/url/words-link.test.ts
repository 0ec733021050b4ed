import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDifference } from '@/lib/text/word-difference';
import type { FormerPassage, LinkedPassage, Place } from '@/lib/url/words-link';
import {
  chooseWords,
  decodeWords,
  encodeWords,
  resolveWords,
  wordsPath,
} from '@/lib/url/words-link';

const TREATY = { id: 'ptreaty1', text: 'We signed a treaty. A treaty binds us.' };
const FORUM = { id: 'pforum01', text: 'A forum meets. It binds nobody.' };
const noFormer = () => undefined;

/** The words that begin and end at these places, which must be there. */
function choose(passages: readonly LinkedPassage[], from: Place, to: Place) {
  const chosen = chooseWords(passages, from, to);
  if (!chosen) throw new Error('No words were chosen');
  return chosen;
}

const place = (passage: string, offset: number): Place => ({ passage, offset });
const secondTreaty = choose([TREATY, FORUM], place('ptreaty1', 22), place('ptreaty1', 28));
const acrossBoth = choose([TREATY, FORUM], place('ptreaty1', 29), place('pforum01', 7));

describe('chosen words', () => {
  test('are widened to whole words', () => {
    const { words, spans } = choose([TREATY], place('ptreaty1', 5), place('ptreaty1', 14));
    expect(words).toBe('signed a treaty');
    expect(spans).toEqual([{ passage: 'ptreaty1', start: 3, end: 18 }]);
  });

  test('have no spaces at their ends', () => {
    expect(choose([TREATY], place('ptreaty1', 2), place('ptreaty1', 10)).words).toBe('signed');
  });

  test('keep their signs', () => {
    expect(choose([TREATY], place('ptreaty1', 12), place('ptreaty1', 19)).words).toBe('treaty.');
  });

  test('may stand in several passages', () => {
    expect(acrossBoth.words).toBe('binds us.\nA forum');
    expect(acrossBoth.spans).toEqual([
      { passage: 'ptreaty1', start: 29, end: 38 },
      { passage: 'pforum01', start: 0, end: 7 },
    ]);
    expect(acrossBoth.link).toMatchObject({ passage: 'ptreaty1', start: 29, length: 17 });
  });

  test('are none between two passages, in spaces, backwards, or in an unknown passage', () => {
    const both = [TREATY, FORUM];
    expect(chooseWords(both, place('ptreaty1', 38), place('pforum01', 0))).toBeUndefined();
    expect(chooseWords(both, place('ptreaty1', 2), place('ptreaty1', 3))).toBeUndefined();
    expect(chooseWords(both, place('pforum01', 3), place('ptreaty1', 3))).toBeUndefined();
    expect(chooseWords(both, place('pother01', 0), place('ptreaty1', 3))).toBeUndefined();
  });
});

describe('the address of words', () => {
  test('has them in the query, the passage in the fragment and the directive behind it', () => {
    expect(wordsPath('ips-2005', secondTreaty.link, ':~:text=treaty')).toBe(
      '/documents/ips-2005/?words=ptreaty1.22.6.2p427vw1pzttm#ptreaty1:~:text=treaty',
    );
  });

  test.each([
    ['nothing', ''],
    ['another key', '?word=ptreaty1.22.6.0123456789abc'],
    ['a part too few', '?words=ptreaty1.22.0123456789abc'],
    ['a part too many', '?words=ptreaty1.22.6.0123456789abc.x'],
    ['no length', '?words=ptreaty1.22.0.0123456789abc'],
    ['a number with a nought in front', '?words=ptreaty1.022.6.0123456789abc'],
    ['a number below nought', '?words=ptreaty1.-1.6.0123456789abc'],
    ['a number without end', `?words=ptreaty1.${'9'.repeat(400)}.6.0123456789abc`],
    ['a short fingerprint', '?words=ptreaty1.22.6.0123456789ab'],
    ['an id that none can be', '?words=__proto__.22.6.0123456789abc'],
  ])('stands for no words where it has %s', (_, search) => {
    expect(decodeWords(search)).toBeUndefined();
  });
});

describe('words of a link', () => {
  const spans = [{ passage: 'ptreaty1', start: 22, end: 28 }];

  test('are found where they stood, though the same words stand elsewhere', () => {
    const { link } = secondTreaty;
    expect(resolveWords([TREATY, FORUM], link, noFormer)).toEqual({ kind: 'found', spans });
    expect(resolveWords([FORUM, TREATY], link, noFormer)).toEqual({ kind: 'found', spans });
  });

  test('have moved where they stand in one other place', () => {
    const now = [{ id: 'pnew0001', text: 'A new treaty binds us.' }];
    expect(resolveWords(now, secondTreaty.link, noFormer)).toEqual({
      kind: 'moved',
      spans: [{ passage: 'pnew0001', start: 6, end: 12 }],
    });
  });

  const corrected = (now: string): FormerPassage => ({
    to: 'pnew0001',
    changes: [wordDifference(TREATY.text, now)],
  });

  test('have moved with their corrected passage, whatever stands before them now', () => {
    const text = `Indeed, ${TREATY.text}`;
    const now = [
      { id: 'pother01', text: 'Any treaty.' },
      { id: 'pnew0001', text },
    ];
    expect(resolveWords(now, secondTreaty.link, () => corrected(text))).toEqual({
      kind: 'moved',
      spans: [{ passage: 'pnew0001', start: 30, end: 36 }],
    });
  });

  test('have moved through several corrections, and where only the address is another', () => {
    const [then, last] = [`Indeed, ${TREATY.text}`, `Indeed, ${TREATY.text} So it is.`];
    const twice = {
      to: 'pnew0001',
      changes: [...corrected(then).changes, wordDifference(then, last)],
    };
    const moved = { kind: 'moved', spans: [{ passage: 'pnew0001', start: 30, end: 36 }] };
    expect(resolveWords([{ id: 'pnew0001', text: last }], secondTreaty.link, () => twice)).toEqual(
      moved,
    );
    const renamed = { to: 'pnew0001', changes: [] };
    expect(resolveWords([{ ...TREATY, id: 'pnew0001' }], secondTreaty.link, () => renamed)).toEqual(
      {
        kind: 'moved',
        spans: [{ passage: 'pnew0001', start: 22, end: 28 }],
      },
    );
  });

  test('are gone where the correction touches them, though the same word stands elsewhere', () => {
    const text = TREATY.text.slice(0, 22) + TREATY.text.slice(22).replace('treaty', 'pact');
    const now = [
      { id: 'pnew0001', text },
      { id: 'pother01', text: 'Any treaty.' },
    ];
    expect(resolveWords(now, secondTreaty.link, () => corrected(text))).toEqual({
      kind: 'gone',
      to: 'pnew0001',
    });
  });

  test('are gone where their passage was withdrawn, or stands there with other words, wherever they stand', () => {
    const now = [{ id: 'pother01', text: 'Any treaty.' }];
    const withdrawn = resolveWords(now, secondTreaty.link, () => ({ changes: [] }));
    expect(withdrawn).toEqual({ kind: 'gone', to: undefined });
    const here = [{ ...TREATY, text: 'Nothing is left.' }, ...now];
    expect(resolveWords(here, secondTreaty.link, noFormer)).toEqual({ kind: 'gone' });
  });

  test('are gone where they stand nowhere', () => {
    const now = [{ id: 'pnew0001', text: 'A convention binds us.' }];
    expect(resolveWords(now, secondTreaty.link, noFormer)).toEqual({ kind: 'gone' });
  });

  test('are gone where only part of a word has their letters', () => {
    const now = [{ id: 'pnew0001', text: 'Two treatyish entreaty words.' }];
    expect(resolveWords(now, secondTreaty.link, noFormer)).toEqual({ kind: 'gone' });
  });

  test('are gone where the passage behind their own has changed', () => {
    const now = [TREATY, { id: 'pnew0001', text: 'The forum meets.' }];
    expect(resolveWords(now, acrossBoth.link, noFormer)).toEqual({ kind: 'gone' });
  });
});

/** Few words, so that they come again; lookalikes; characters of two units; signs at the edges. */
const token = fc.constantFrom(
  ...[
    'peace',
    'Peace',
    'pеace',
    'war',
    'a',
    '“war”',
    'G-8',
    'Lysøen',
    'é',
    'é',
    '𐐷',
    '😀',
    '—',
    '1',
  ],
);
const gap = fc.constantFrom(' ', '  ', ', ', '\u00a0', '-', '');
const text = fc
  .array(fc.tuple(token, gap), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const document = fc
  .array(text, { minLength: 1, maxLength: 5 })
  .map((texts) => texts.map((words, at) => ({ id: `p000000${at}`, text: words })));

/** A document, and words that are chosen in it. */
const choice = document.chain((passages) =>
  fc.tuple(...[0, 1].map(() => fc.tuple(fc.nat(passages.length - 1), fc.nat(60)))).map((ends) => {
    const places = ends.map(([at = 0, offset = 0]) => ({ at, ...passages[at], offset }));
    const [from, to] = places
      .map(({ at, id = '', text: words = '', offset }) => ({
        ...{ at, passage: id, offset: Math.min(offset, words.length) },
      }))
      .toSorted((a, b) => a.at - b.at || a.offset - b.offset);
    return { passages, chosen: from && to && chooseWords(passages, from, to) };
  }),
);

const wordsOfSpans = (
  passages: readonly LinkedPassage[],
  spans: readonly { passage: string; start: number; end: number }[],
) =>
  spans
    .map(({ passage, start, end }) =>
      passages.find(({ id }) => id === passage)?.text.slice(start, end),
    )
    .join('\n');

describe('whatever words are chosen,', () => {
  test('their link leads to that very place', () => {
    fc.assert(
      fc.property(choice, ({ passages, chosen }) => {
        fc.pre(chosen !== undefined);
        const link = decodeWords(`?words=${encodeWords(chosen.link)}`);
        expect(link).toEqual(chosen.link);
        const resolution = resolveWords(passages, chosen.link, noFormer);
        expect(resolution).toEqual({ kind: 'found', spans: chosen.spans });
        expect(wordsOfSpans(passages, chosen.spans)).toBe(chosen.words);
      }),
      { numRuns: 2000 },
    );
  });

  test('their link leads to the very same words or to none after any edit', () => {
    fc.assert(
      fc.property(
        choice,
        fc.array(fc.tuple(fc.nat(4), fc.option(text)), { maxLength: 4 }),
        fc.option(fc.constantFrom('p0000000', 'p0000001', 'p0000002')),
        ({ passages, chosen }, edits, to) => {
          fc.pre(chosen !== undefined);
          const edited = new Map(edits);
          const now = passages.flatMap((passage, at) => {
            const changed = edited.get(at);
            if (changed === null) return [];
            return changed === undefined ? [passage] : [{ id: `pnew000${at}`, text: changed }];
          });
          const resolution = resolveWords(now, chosen.link, () =>
            to === null ? undefined : { to, changes: [] },
          );
          if (resolution.kind === 'found' || resolution.kind === 'moved') {
            expect(wordsOfSpans(now, resolution.spans)).toBe(chosen.words);
          }
          // Passages by themselves: untouched ones keep their words and their place.
          const untouched = chosen.spans.every(({ passage }) => {
            return now.some(({ id }) => id === passage);
          });
          if (untouched && chosen.spans.length === 1) {
            expect(resolution).toEqual({ kind: 'found', spans: chosen.spans });
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('whatever stands in the address,', () => {
  const number = fc.oneof(fc.nat().map(String), fc.constantFrom('0', '01', '-1', '1e3', '', '½'));
  const fingerprint = fc
    .array(fc.constantFrom(...'0z9a'), { minLength: 13, maxLength: 13 })
    .map((letters) => letters.join(''));
  const good = fc.record({
    passage: fc.constantFrom('ptreaty1', 'p1-2'),
    start: fc.nat(9_999_999),
    length: fc.integer({ min: 1, max: 9_999_999 }),
    fingerprint,
  });
  const id = fc.constantFrom('ptreaty1', 'p', '__proto__', 'P1', 'p1-2', '');
  const broken = fc.oneof(fingerprint, fc.constantFrom('0', '0123456789abcd', 'ABCDEFGHIJKLM', ''));
  const nearly = fc.tuple(id, number, number, broken).map((parts) => parts.join('.'));
  const garbage = fc.oneof(nearly, fc.string({ unit: 'binary', maxLength: 60 }));

  test('a link comes back from it the same', () => {
    fc.assert(
      fc.property(good, (link) => {
        expect(decodeWords(`?words=${encodeWords(link)}`)).toEqual(link);
      }),
    );
  });

  test('it is a link that comes back the same, or none', () => {
    fc.assert(
      fc.property(garbage, (value) => {
        for (const search of [value, `?words=${value}`, `?words=${encodeURIComponent(value)}`]) {
          const link = decodeWords(search);
          if (!link) continue;
          expect(decodeWords(`?words=${encodeWords(link)}`)).toEqual(link);
          expect(resolveWords([TREATY, FORUM], link, noFormer)).toEqual({ kind: 'gone' });
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
