import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchoring, Selector } from '@/lib/parse/anchor-quote';
import { anchorQuotes } from '@/lib/parse/anchor-quote';
import { isQuoteEdge, wholeWords } from '@/lib/text/edges';
import type { SourceText } from '@/lib/parse/source-text';
import { passagesOf, writtenPassage } from './markdown-words';

function anchorQuote(passages: readonly SourceText[], selector: Selector): Anchoring {
  const [anchoring] = anchorQuotes(passages, [selector]);
  if (!anchoring) throw new Error('No answer');
  return anchoring;
}

/** Every offset at which whole words stand in a text, found by trying each of them. */
function placesOf(text: string, wanted: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter(
    (at) =>
      text.startsWith(wanted, at) && isQuoteEdge(text, at) && isQuoteEdge(text, at + wanted.length),
  );
}

const passage = (text: string) => ({ text, source: [{ start: 0, end: text.length }] });

describe('a quote', () => {
  test('is anchored at the one place where it stands', () => {
    const passages = [passage('Canada will help.'), passage('Norway will help.')];
    expect(anchorQuote(passages, { quote: 'Norway will' })).toEqual({
      kind: 'found',
      passage: 1,
      anchor: { exact: 'Norway will', start: 0, end: 11, source: [{ start: 0, end: 11 }] },
    });
  });

  test('that stands in several places, overlapping ones included, is ambiguous', () => {
    expect(anchorQuote([passage('so so so'), passage('so')], { quote: 'so so' })).toEqual({
      kind: 'ambiguous',
      places: [
        { passage: 0, start: 0, end: 5 },
        { passage: 0, start: 3, end: 8 },
      ],
    });
  });

  test('that stands nowhere is missing, with the nearest text', () => {
    expect(anchorQuote([passage('We will help.')], { quote: 'We shall help.' })).toEqual({
      kind: 'missing',
      nearest: { passage: 0, start: 0, end: 13 },
    });
    expect(anchorQuote([passage('We will help.')], { quote: 'Nothing of the kind' })).toEqual({
      kind: 'missing',
    });
  });

  test.each([
    ['the words before it', { prefix: 'Canada' }, 7],
    ['the words behind it', { suffix: '. So' }, 7],
    ['both', { prefix: 'Norway ', suffix: '.' }, 28],
    ['words before it with or without the space', { prefix: ' So Norway ' }, 28],
  ])('that stands in two places is told apart by %s', (_, selector, start) => {
    const text = 'Canada will help. So Norway will help.';
    const found = anchorQuote([passage(text)], { quote: 'will help', ...selector });
    expect(found.kind === 'found' && found.anchor.start).toBe(start);
  });

  test('that is a whole word in one place only stands there', () => {
    const text = passage('The cannon cannot act. They can. UNITA met the UN, and non-UN bodies.');
    expect(anchorQuote([text], { quote: 'can' })).toMatchObject({ anchor: { start: 28 } });
    expect(anchorQuote([text], { quote: 'UN' })).toMatchObject({ anchor: { start: 47 } });
  });

  test('that cuts a word in two says where, and which', () => {
    const text = 'Canada will actively oppose it.';
    expect(anchorQuote([passage(text)], { quote: 'will act' })).toEqual({
      kind: 'cut',
      place: { passage: 0, start: 7, end: 15 },
      whole: { passage: 0, start: 7, end: 20 },
    });
    expect(anchorQuote([passage(text)], { quote: 'nada will act' }).kind).toBe('cut');
  });

  test('is not told apart by words that stand beside both', () => {
    const text = 'They will help. They will help.';
    expect(anchorQuote([passage(text)], { quote: 'help', prefix: 'will' }).kind).toBe('ambiguous');
  });
});

/** Random passages of a file, and a random stretch of one of them. */
const stretch = fc
  .tuple(fc.array(writtenPassage, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat())
  .map(([written, which, from, length]) => {
    const index = which % written.length;
    const text = written[index]?.text ?? '';
    const start = from % text.length;
    const end = start + 1 + (length % (text.length - start));
    const whole = wholeWords(text, { start, end });
    const markdown = written.map((one) => one.markdown).join('\n\n');
    return { written, index, ...whole, markdown, quote: text.slice(whole.start, whole.end) };
  });

describe('any stretch of any passage, whatever escapes and emphasis stand in it,', () => {
  test('is found where it stands, and its slices of the file are the quote', () => {
    fc.assert(
      fc.property(stretch, ({ written, index, start, end, markdown, quote }) => {
        const passages = passagesOf(markdown);
        expect(passages.map(({ text }) => text)).toEqual(written.map(({ text }) => text));
        const found = anchorQuote(passages, { quote });
        const times = passages.reduce((sum, { text }) => sum + placesOf(text, quote).length, 0);
        if (times > 1) {
          expect(found).toMatchObject({ kind: 'ambiguous' });
          expect(found.kind === 'ambiguous' && found.places).toContainEqual({
            passage: index,
            start,
            end,
          });
        } else {
          expect(found).toMatchObject({ kind: 'found', passage: index, anchor: { start, end } });
          const source = found.kind === 'found' ? found.anchor.source : [];
          expect(source.map((run) => markdown.slice(run.start, run.end)).join('')).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is found in its own passage by all the words before and behind it', () => {
    fc.assert(
      fc.property(stretch, ({ written, index, start, end, quote }) => {
        const text = written[index]?.text ?? '';
        fc.pre(quote.trim() === quote);
        const selector = { quote, prefix: text.slice(0, start), suffix: text.slice(end) };
        expect(anchorQuote([passage(text)], selector)).toMatchObject({
          kind: 'found',
          anchor: { start, end },
        });
      }),
    );
  });

  test('is missing once a letter of it is one that the document does not have', () => {
    fc.assert(
      fc.property(stretch, fc.nat(), ({ markdown, quote }, at) => {
        const place = at % quote.length;
        const slipped = `${quote.slice(0, place)}z${quote.slice(place + 1)}`;
        expect(anchorQuote(passagesOf(markdown), { quote: slipped }).kind).toBe('missing');
      }),
    );
  });
});
