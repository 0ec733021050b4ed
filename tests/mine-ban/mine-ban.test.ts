import { describe, expect, test } from 'vitest';
import { loadFiles } from '@/lib/parse/read-files';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { formatProblem } from '@/lib/parse/problem';
import { mentionEntries } from '@/lib/pages/mention-entries';
import { storeOf } from '@/tests/store-of';
import { quoteInWords } from '@/lib/text/quote-in-words';

const files = await loadFiles('tests/mine-ban/content');
const { corpus, problems } = parseCorpus(files);
if (!corpus) throw new Error(problems.map(formatProblem).join('\n'));
const [treaty] = corpus.documents;
if (!treaty) throw new Error('The treaty is not there');
const { passages } = treaty;
const wordsOf = (id: string) => {
  const found = corpus.initiatives.find((one) => one.id === id);
  return found ? quoteInWords(found.quote.pieces) : undefined;
};
const at = (locator: string) => passages.filter((passage) => passage.locator === locator);

describe('the Mine Ban Convention', () => {
  // That it has the letters of the file that was received is part of the check.
  test('is whole: 176 passages, 130 of them to be read, 110 labels', () => {
    expect(problems).toEqual([]);
    expect(passages).toHaveLength(176);
    expect(passages.filter(({ kind }) => kind !== 'heading')).toHaveLength(130);
    expect(passages.filter(({ label }) => label !== undefined)).toHaveLength(110);
  });

  test.each([
    ['Article 1 (1) (a)', 'To use anti-personnel mines;'],
    ['Article 1 (1) (c)', 'To assist, encourage or induce,'],
    ['Article 5 (4) (b) (ii)', 'The financial and technical means'],
    ['Article 4', 'Article 4'],
  ])('cites %s as the treaty numbers it', (locator, begins) => {
    expect(at(locator)[0]?.text.startsWith(begins)).toBe(true);
  });

  test('gives each level of an item the words that govern it', () => {
    const [item] = at('Article 5 (4) (b) (ii)');
    const leadIns = item?.leadIns.map((id) => passages.find((one) => one.id === id)?.text);
    expect(leadIns).toEqual([
      'Each request shall contain:',
      'A detailed explanation of the reasons for the proposed extension, including:',
    ]);
  });

  test('never prohibits the other way round', () => {
    const never = 'Each State Party undertakes never under any circumstances:';
    expect(wordsOf('never-use-mines')).toBe(`${never} a) To use anti-personnel mines`);
    expect(wordsOf('never-develop-or-transfer-mines')).toBe(
      `${never} […] b) To develop, produce, otherwise acquire, stockpile, retain or transfer to anyone, directly or indirectly, anti-personnel mines`,
    );
    expect(wordsOf('never-assist-prohibited-activity')).toBe(
      `${never} […] c) To assist, encourage or induce, in any way, anyone to engage in any activity prohibited to a State Party under this Convention.`,
    );
    expect(wordsOf('destroy-stockpiles-in-four-years')).toMatch(
      /^Except as provided for in Article 3, each State Party undertakes/,
    );
  });

  test('limits the second prohibition by Article 3', () => {
    const limited = corpus.initiatives.find(({ id }) => id === 'never-develop-or-transfer-mines');
    const clauses = limited?.limitedBy.map(({ passage }) => {
      return passages.find(({ id }) => id === passage)?.locator;
    });
    expect(clauses).toEqual(['Article 3 (1)', 'Article 3 (2)']);
  });

  test('has 21 initiatives; recitals are positions, and their evidence is who speaks', () => {
    expect(corpus.initiatives).toHaveLength(21);
    const preamble = corpus.initiatives.slice(0, 4);
    expect(preamble.map(({ kind }) => kind)).toEqual(Array(4).fill('position'));
    expect(preamble.map(({ actors: [lead] }) => lead?.evidence.text)).toEqual(
      Array(4).fill('The States Parties'),
    );
  });
});

const INITIATIVES = 'content/documents/mine-ban-1997/initiatives.yaml';
const LEAD_IN = "- 'Each State Party undertakes never under any circumstances:'";
const USE = '- To use anti-personnel mines';

test.each([
  ['a bare item', `quote:\n      ${LEAD_IN}\n      ${USE}`, 'quote: To use anti-personnel mines'],
  [
    'a lead-in cut short',
    `${LEAD_IN}\n      ${USE}`,
    `- Each State Party undertakes\n      ${USE}`,
  ],
  [
    'a lead-in without its middle',
    `${LEAD_IN}\n      ${USE}`,
    `- Each State Party\n      - 'under any circumstances:'\n      ${USE}`,
  ],
  [
    'an exception that a letter would excuse',
    'quote: Except as provided for in Article 3, each',
    'notGoverning: [{ words: e, because: So. }]\n    standsAlone: So.\n    quote: each',
  ],
  ['a promise without its exception', 'Except as provided for in Article 3, each', 'each'],
])('%s is refused, and the words to use are printed', (_, words, instead) => {
  const bytes = files.get(INITIATIVES);
  const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
  expect(text.split(words)).toHaveLength(2);
  const changed = new TextEncoder().encode(text.replace(words, () => instead));
  const [problem, ...others] = parseCorpus(new Map([...files, [INITIATIVES, changed]])).problems;
  expect(problem?.rule).toBe('missing-governing-words');
  expect(problem?.reason).toMatch(/never under any circumstances|Except/);
  expect(others).toEqual([]);
});

test('a list of mentions never shows an item without its lead-in', async () => {
  const store = storeOf(corpus);
  const { items } = await store.mentions('actor', 'states-parties');
  const entries = await mentionEntries(store, items);
  const [item] = at('Article 1 (1) (c)');
  const entry = entries.find(({ passage }) => passage.id === item?.id);
  expect(JSON.stringify(entry?.pieces[0]?.words)).toContain('undertakes never');
  expect(entry?.pieces[1]).toMatchObject({ label: 'c)', leftOut: true });
});
