import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelAt } from '@/lib/parse/labels';
import { readText } from './outline';

/** A piece of a document, and all that the source prints there, in order. */
type Written = { readonly markdown: string; readonly printed: string };

const plain = fc.stringMatching(/^[a-eé]{2,5}$/).map((word): Written => {
  return { markdown: word, printed: word };
});
const wrapped = (before: string, behind: string, printed = (words: string) => words) =>
  plain.map(({ printed: word }): Written => {
    return { markdown: `${before}${word}${behind}`, printed: printed(word) };
  });
const word = fc.oneof(
  { weight: 4, arbitrary: plain },
  wrapped('*', '*'),
  wrapped('**', '**'),
  wrapped('[', '](https://example.org/)'),
  wrapped('\\*', '\\_', (own) => `*${own}_`),
  wrapped('\\#', '\\\\', (own) => `#${own}\\`),
  wrapped('H:sub[2]', ':sup[3]', (own) => `H2${own}3`),
  wrapped(':lang[', ']{fr}'),
  wrapped(':page[4] ', ''),
  wrapped('x', ':page[5]', (own) => `x${own}`),
  wrapped('10:30 Status:', ' (a) [ ]', (own) => `10:30 Status:${own} (a) [ ]`),
);

const join = (pieces: readonly Written[], between: readonly string[]): Written => ({
  markdown: pieces.map(({ markdown }, at) => `${markdown}${between[at] ?? ''}`).join(''),
  printed: pieces.map(({ printed }) => printed).join(''),
});

/** Words on one line or several. */
const words = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n', '\\\n')), { minLength: 1, maxLength: 6 })
  .map((pairs) =>
    join(
      pairs.map(([one]) => one),
      pairs.map(([, gap], at) => (at === pairs.length - 1 ? '' : gap)),
    ),
  );
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) =>
  join(
    all,
    all.slice(1).map(() => ' '),
  ),
);

const indent = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);
const within = (before: string, { markdown, printed }: Written): Written => ({
  markdown: `${before}${indent(markdown, ' '.repeat(before.length))}`,
  printed,
});
const quoted = ({ markdown, printed }: Written): Written => {
  return { markdown: `> ${markdown.replaceAll('\n', '\n> ')}`, printed };
};

const LABELS = ['(a)', 'iv)', '5 bis.', '§ 3', '1.', '8)', '(ب)', '—'];
const { block } = fc.letrec<{ block: Written; item: Written }>((tie) => ({
  item: fc
    .tuple(fc.constantFrom(...LABELS, ''), words, fc.option(tie('block'), { nil: undefined }))
    .map(([label, own, inner]): Written => {
      const isNumber = /^\d[.)]$/.test(label);
      const before = isNumber ? `${label} ` : `- ${label === '' ? '' : `${label} `}`;
      const head = { markdown: `${before}${indent(own.markdown, ' '.repeat(before.length))}` };
      const step = isNumber ? 3 : 2;
      const rest = inner
        ? `\n\n${' '.repeat(step)}${indent(inner.markdown, ' '.repeat(step))}`
        : '';
      return {
        markdown: `${head.markdown}${rest}`,
        printed: `${label}${own.printed}${inner?.printed ?? ''}`,
      };
    }),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    words,
    tie('item'),
    words.map(quoted),
    tie('item').map(quoted),
    fc.tuple(line, words).map(([term, meaning]) => join([term, within(': ', meaning)], ['\n', ''])),
    fc.tuple(line, line, line, line).map((cells): Written => {
      const [a, b, c, d] = cells.map(({ markdown }) => markdown);
      const { printed } = join(cells, []);
      return { markdown: `| ${a} | ${b} |\n| - | - |\n| ${c} | ${d} |`, printed };
    }),
    fc.tuple(line, tie('item')).map((cells): Written => {
      const [a, b] = cells.map(({ markdown }) => markdown);
      const { printed } = join(cells, []);
      return { markdown: `:::table\n::row{head}\n::cell\n${a}\n::row\n::cell\n${b}\n:::`, printed };
    }),
  ),
}));
const heading = line.map((one) => within('## ', one));
const rule = words.map(({ markdown, printed }): Written => {
  return { markdown: `---\n\n${markdown}`, printed };
});

/** What a document prints: all of its labels and words; on demand with the stars of its emphasis. */
function printedOf(markdown: string, withStars = false) {
  const { document, problems } = readText(markdown);
  const printed = (document?.passages ?? []).map(({ label = '', text, cells, emphasis }) => {
    // In a cell a label stands before the words of its item.
    const labels = cells.flatMap(({ parts = [] }) =>
      parts.map((part) => ({ at: part.start, sign: part.label ?? '' })),
    );
    const stars = (withStars ? emphasis : []).flatMap(({ start, end, strong }) =>
      [start, end].map((at) => ({ at, sign: strong ? '**' : '*' })),
    );
    const signs = [...labels, ...stars].toSorted((one, other) => other.at - one.at);
    const whole = signs.reduce(
      (all, { at, sign }) => all.slice(0, at) + sign + all.slice(at),
      text,
    );
    return label + whole;
  });
  return {
    printed: printed.join(''),
    problems: problems.filter((one) => one.includes(' error: ')),
  };
}

const bare = (text: string) => text.replace(/\s+/g, '');

test('no letter of a document is lost, added or moved', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(heading, rule, block), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      (blocks, newline) => {
        const { markdown, printed } = join([{ markdown: 'Aa', printed: 'Aa' }, ...blocks], []);
        const text = ['Aa', ...blocks.map((one) => one.markdown)].join('\n\n');
        const read = printedOf(text.replaceAll('\n', newline));
        expect(markdown).not.toBe('');
        // Two lists side by side, or a definition below words, may be refused; never changed.
        if (read.problems.length === 0) expect(bare(read.printed)).toBe(bare(printed));
      },
    ),
    { numRuns: 400 },
  );
});

describe('every pair of signs and letters', () => {
  const SIGNS = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'];
  const LETTERS = [...'a1é', ' '];
  const forms = [
    (a: string, b: string) => `${a}${b}`,
    (a: string, b: string) => `x ${a}${b} y`,
    (a: string, b: string) => `x${a}${b}y`,
    (a: string, b: string) => `H${a}2${b}O`,
    (a: string, b: string) => `${a}x ${b} ${a}y${b}`,
  ];

  test.each(SIGNS)('with %s is read as it stands, or refused', (sign) => {
    for (const other of [...SIGNS, ...LETTERS]) {
      for (const form of forms) {
        for (const text of [form(sign, other), form(other, sign)]) {
          // Emphasis alone takes its signs along, and is told.
          const { printed, problems } = printedOf(`Aa ${text}`, true);
          const expected = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
          if (problems.length === 0) expect(bare(printed)).toBe(bare(`Aa ${expected}`));
        }
      }
    }
  });

  test.each([
    '10:30',
    'Article 5:2',
    'Status:ok',
    '[ ]',
    'a*b',
    'C++',
    '5 * 3',
    '&',
    'AT&T',
    '<5',
    '#5',
    'a_b',
  ])('%s is read as it stands', (text) => {
    expect(printedOf(`Aa ${text} b`)).toEqual({ printed: `Aa ${text} b`, problems: [] });
  });
});

test('a label is read back as it is printed', () => {
  const core = fc.oneof(
    fc.integer({ min: 0, max: 999 }).map(String),
    fc.constantFrom('a', 'Z', 'iv', 'XII', 'aa', 'я', 'ب', '13.a', 'A1', '5 bis', '1er', '2°'),
  );
  const label = core.chain((own) =>
    fc.constantFrom(`(${own})`, `${own})`, `${own}.`, `§ ${own}`, '--', '–', '•'),
  );
  fc.assert(
    fc.property(label, (printed) => {
      fc.pre(labelAt(printed) === printed && !/^(?:\d+\.\d+|\p{Lu}\.)$/u.test(printed));
      const { document, problems } = readText(`- ${printed} Words`);
      expect(problems).toEqual([]);
      expect(document?.passages.map(({ label: read, text }) => [read, text])).toEqual([
        [printed, 'Words'],
      ]);
    }),
  );
});
