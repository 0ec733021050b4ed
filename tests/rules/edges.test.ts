import { describe, expect, test } from 'vitest';
import type { Paper } from '@/tests/paper';
import { corpusOf, problemsOfPaper } from '@/tests/paper';

const half = (word: string, column: number, what: string, whole: string) =>
  `Unexpected half of the word "${word}" at content/documents/paper/document.md:11:${column} in the ${what}, expected whole words, such as "${whole}"  half-word`;

/** The problems without their places in initiatives.yaml. */
const reasonsOf = (paper: Paper) =>
  problemsOfPaper(paper).map((line) => line.replace(/^.*? error: /, ''));

describe('a quote that cuts a word in two is refused, with the place and the whole word', () => {
  test.each([
    [
      'Canada will actively oppose the ban.',
      'Canada will act',
      half('actively', 13, 'quote "Canada will act"', 'Canada will actively'),
    ],
    [
      'Norway cannot be counted on.',
      'Norway can',
      half('cannot', 8, 'quote "Norway can"', 'Norway cannot'),
    ],
    [
      "Norway can't be counted on.",
      'Norway can',
      half("can't", 8, 'quote "Norway can"', "Norway can't"),
    ],
    [
      'Norway can’t be counted on.',
      'Norway can',
      half('can’t', 8, 'quote "Norway can"', 'Norway can’t'),
    ],
    [
      'Arm the non-State groups.',
      'State groups.',
      half('non-State', 9, 'quote "State groups."', 'non-State groups.'),
    ],
    ['Canada’s promise is old.', 'Canada', half('Canada’s', 1, 'quote "Canada"', 'Canada’s')],
    [
      'It will clear 10,000 mines.',
      'It will clear 10',
      half('10,000', 15, 'quote "It will clear 10"', 'It will clear 10,000'),
    ],
    [
      'The *un*healthy air is here.',
      'healthy air',
      half('unhealthy', 6, 'quote "healthy air"', 'unhealthy air'),
    ],
  ])('%s', (words, quote, reason) => {
    expect(reasonsOf({ words, quotes: [[quote]] })).toEqual([reason]);
  });

  test('but not where a word ends, in any script', () => {
    const papers = [
      ['Canada will actively support the ban.', 'Canada will actively'],
      ['加拿大將採取行動反對。', '將採取行動'],
      ['ประเทศแคนาดาจะดำเนินการ', 'แคนาดาจะ'],
      ['तत्काल कार्य करें।', 'तत्काल कार्य'],
    ];
    for (const [words = '', quote = ''] of papers) {
      expect(problemsOfPaper({ words, quotes: [[quote]] }), quote).toEqual([]);
    }
  });
});

const UN = '- { id: un, name: United Nations, shortName: UN, kind: international-organization }';

describe('evidence that cuts a word in two is refused', () => {
  test.each([
    ['The rebels of UNITA fought on.', 'UN', half('UNITA', 15, 'evidence "UN"', 'UNITA')],
    ['Iran met Romania.', 'oman', half('Romania', 10, 'evidence "oman"', 'Romania')],
    [
      'The team will undermine no one and clear mines.',
      'mine',
      half('undermine', 15, 'evidence "mine"', 'undermine'),
    ],
  ])('%s', (words, evidence, reason) => {
    expect(reasonsOf({ words, quotes: [[words, evidence]] })).toEqual([reason]);
    const actor = `{ actor: un, role: lead, evidence: ${evidence} }`;
    const named = {
      words: `${words} The United Nations met.`,
      quotes: [[words, undefined, actor]],
      actors: UN,
    } as const;
    expect(reasonsOf(named)).toEqual([reason]);
  });
});

const evidenceOf = (paper: Paper) =>
  corpusOf(paper).initiatives.map(({ themes }) =>
    themes.map(({ evidence }) => [evidence.start, evidence.within]),
  );

describe('evidence is found', () => {
  test('as a whole word, though it stands inside others', () => {
    const words = 'Norway will buy farms and scrap arms.';
    expect(evidenceOf({ words, quotes: [[words, 'arms']] })).toEqual([[[32, 'quote']]]);
  });

  test('in the quote first, wherever else it stands', () => {
    const words =
      'Farms undermine mines policy. Many farms hold arms. Canada will remove arms and mines.';
    const quotes = [
      ['Many farms hold arms.', 'arms'],
      ['Canada will remove arms and mines.', 'arms'],
    ] as const;
    expect(evidenceOf({ words, quotes })).toEqual([[[46, 'quote']], [[71, 'quote']]]);
  });

  test('in the passage where the quote has it only inside other words', () => {
    const words = 'Farms grow. Arms and arms fall.';
    expect(evidenceOf({ words, quotes: [['Farms grow.', 'arms']] })).toEqual([[[21, 'passage']]]);
  });

  test('by the words beside it', () => {
    const words = 'Arms fall. Send arms to Oslo, sell arms to Rome.';
    const found = (evidence: string) =>
      evidenceOf({ words, quotes: [['Send arms to Oslo, sell arms to Rome.', evidence]] });
    expect(found('{ text: arms, prefix: Send }')).toEqual([[[16, 'quote']]]);
    expect(found('{ text: arms, suffix: to Rome }')).toEqual([[[35, 'quote']]]);
  });

  test('before an apostrophe or a hyphen, and behind an elision', () => {
    const words = "l'OTAN et Canada's base, l’Afrique-Orientale, qu’Ottawa";
    const quotes = [
      [words, 'OTAN'],
      [words, 'Canada'],
      [words, 'Afrique'],
      [words, 'Ottawa'],
    ] as const;
    expect(problemsOfPaper({ words, quotes })).toEqual([]);
  });
});

describe('evidence is refused', () => {
  const words = 'Canada sells arms and buys arms. Arms fall.';
  test.each([
    [
      'arms',
      'Unexpected evidence "arms" in more than one place of the quote: content/documents/paper/document.md:11:14 and content/documents/paper/document.md:11:28; expected more of its words or, as in { text: …, prefix: …, suffix: … }, the words beside it  evidence-not-unique',
    ],
    [
      '{ text: arms, prefix: hides }',
      'Unexpected evidence "arms", expected words of the quote, of its passage or of what stands above it, letter for letter; the words stand there, but not with this "prefix" or "suffix" beside them  evidence-not-found',
    ],
    [
      '{ text: arms, before: sells }',
      'Unexpected field "before", expected one of "text", "prefix", "suffix"  unknown-field',
    ],
    [
      '{ prefix: sells }',
      'Unexpected group of fields, expected text, or a group of "text" and "prefix" or "suffix"  invalid-value',
    ],
    [
      '[arms]',
      'Unexpected list, expected text, or a group of "text" and "prefix" or "suffix"  invalid-value',
    ],
    ['""', 'Unexpected "", expected some text  invalid-value'],
  ])('%s', (evidence, reason) => {
    expect(reasonsOf({ words, quotes: [['Canada sells arms and buys arms.', evidence]] })).toEqual([
      reason,
    ]);
  });
});

test('names and quotes of a French text stand behind elisions', () => {
  const actors = `
- { id: nato, name: OTAN, kind: international-organization }
- { id: un, name: ONU, kind: international-organization }
- { id: ivory-coast, name: Côte d’Ivoire, kind: state }
- { id: ottawa, name: Ottawa, kind: state }
- { id: canada, name: Canada, kind: state }
`;
  const words =
    'OTAN et ONU sont deux sigles. Le Canada défendra l’OTAN. Aujourd’hui, la Côte d’Ivoire signe, qu’Ottawa le veuille ou non.';
  const quotes = [
    ['OTAN et ONU sont deux sigles.'],
    ['Le Canada défendra l’OTAN.'],
    ['la Côte d’Ivoire signe, qu’Ottawa le veuille ou non.'],
  ] as const;
  const paper = { words, quotes, actors, language: 'fr-CA' };
  expect(problemsOfPaper(paper)).toEqual([]);
  const [passage] = corpusOf(paper).documents[0]?.passages ?? [];
  const named = passage?.mentions.map(({ start, end }) => passage.text.slice(start, end));
  expect(named).toEqual(['OTAN', 'ONU', 'Canada', 'OTAN', 'Côte d’Ivoire', 'Ottawa']);
  expect(reasonsOf({ ...paper, quotes: [['OTAN. Aujourd’hui']] })).toEqual([
    half('l’OTAN', 50, 'quote "OTAN. Aujourd’hui"', 'l’OTAN. Aujourd’hui'),
  ]);
});
