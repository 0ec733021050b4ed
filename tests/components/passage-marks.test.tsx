import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PassageText } from '@/components/document/passage-text';
import { sourceWords } from '@/lib/pages/source-words';
import { getFixtureCorpus } from '@/tests/fixture-content';

type Node = DefaultTreeAdapterMap['node'];

/** The text of a page as a browser has it. */
function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

const passages = getFixtureCorpus().documents.flatMap((document) => document.passages);
const hostile = fc.string({ unit: fc.constantFrom(...'ab <>&;"\'’é#/='), minLength: 1 });
/** Of a whole; fractions as such would nearly all be next to nothing. */
const share = fc.nat(1000).map((thousandths) => thousandths / 1000);

/** A passage, its words its own or any others, and ranges in it that overlap as they like. */
const marked = fc
  .record({
    passage: fc.constantFrom(...passages),
    other: fc.option(hostile, { nil: undefined }),
    shares: fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 8 }),
  })
  .map(({ passage: real, other, shares }) => {
    const text = other ?? real.text;
    const ranges = shares
      .map((ends) => ends.map((end) => Math.round(end * text.length)).sort((a, b) => a - b))
      .flatMap(([start = 0, end = 0]) => (start < end ? [{ start, end }] : []));
    const emphasis = ranges.slice(0, 2).map((range) => ({ ...range, strong: range.start % 2 > 0 }));
    return {
      // The places of a real passage's names and notes stand in its own words alone.
      passage:
        other === undefined ? real : { ...real, text, mentions: [], editorsNotes: [], emphasis },
      ranges,
    };
  });

test('marks, washes, links and notes change no letter of a passage, whatever they cover', () => {
  let covered = 0;
  fc.assert(
    fc.property(marked, fc.boolean(), ({ passage, ranges }, inPart) => {
      const [first] = ranges;
      const span = inPart ? first : undefined;
      const quotes = ranges.map((range) => ({ ...range, initiative: 'a', hue: 'rust' as const }));
      const html = renderToStaticMarkup(
        <PassageText words={sourceWords(passage, { span, quotes, marks: ranges.toReversed() })} />,
      );
      if (ranges.length > 0) expect(html).toContain('<mark>');
      covered += ranges.length;
      expect(textIn(parseFragment(html))).toBe(passage.text.slice(span?.start, span?.end));
    }),
    { numRuns: 150 },
  );
  expect(covered).toBeGreaterThan(100);
});
