import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationFile } from '@/lib/cite/citation-files';
import { citables } from '@/lib/pages/citables';
import type { Bibliography } from '@/lib/model/document';
import type { Cited } from '@/lib/store/cited';
import type { Citable } from '@/lib/url/paths';
import { CITATION_FILES, permalinkOf } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { smallIndex } from '@/tests/export/small-index';
import { all, getCited, storeOf } from '@/tests/store-of';
import { readCitationFile } from './read-citation-file';

const small = smallIndex().corpus;
const [paper] = small.documents;
if (!paper) throw new Error('The small content has no document');

const smallStore = storeOf(small);
const realStore = storeOf(getFixtureCorpus());
const realCited = await Promise.all(
  (await all(citables(realStore))).map((item) => getCited(realStore, item)),
);

const passage = (number: number | undefined): Citable => ({
  of: 'passage',
  document: paper.id,
  passage: paper.passages.find((candidate) => candidate.number === number)?.id ?? '',
});

const initiative: Citable = { of: 'initiative', initiative: 'sign-treaty' };
const sign = await getCited(smallStore, initiative);

describe('the files of an item', () => {
  test('BibTeX', () => {
    expect(citationFile(sign, 'bib')).toBe(`@techreport{paper-sign-treaty,
  author = {{Government of Canada}},
  title = {{The Paper}},
  shorttitle = {{Paper}},
  type = {Report},
  institution = {{Government of Canada}},
  year = {2001},
  month = feb,
  day = {3},
  language = {en},
  url = {${absolute('/initiatives/sign-treaty/')}},
  note = {para. 1},
}
`);
  });

  test('RIS', () => {
    expect(citationFile(sign, 'ris')).toBe(`TY  - RPRT
ID  - paper-sign-treaty
AU  - Government of Canada
TI  - The Paper
ST  - Paper
PB  - Government of Canada
PY  - 2001
DA  - 2001/02/03/
LA  - en
UR  - ${absolute('/initiatives/sign-treaty/')}
N1  - para. 1
ER  - ${''}
`);
  });

  test('CSL-JSON', () => {
    expect(citationFile(sign, 'csl.json')).toBe(`[
  {
    "id": "paper-sign-treaty",
    "type": "report",
    "title": "The Paper",
    "title-short": "Paper",
    "author": [
      {
        "literal": "Government of Canada"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2001,
          2,
          3
        ]
      ]
    },
    "language": "en",
    "URL": "${absolute('/initiatives/sign-treaty/')}",
    "locator": "1",
    "note": "para. 1"
  }
]
`);
  });
});

describe('the key of an item', () => {
  const keyOf = (cited: Cited) => JSON.parse(citationFile(cited, 'csl.json'))[0].id;

  test.each<[string, Citable, string]>([
    ['of a document', { of: 'document', document: paper.id }, 'paper'],
    ['of a paragraph', passage(2), 'paper-para-2'],
    ['of an initiative', initiative, 'paper-sign-treaty'],
  ])('%s', async (_, item, key) => {
    expect(keyOf(await getCited(smallStore, item))).toBe(key);
  });

  test('of a heading, which has no number, is made of its id', async () => {
    expect(keyOf(await getCited(smallStore, passage(undefined)))).toMatch(/^paper-p[0-9a-z]{7}$/);
  });

  test('is its own among all that can be cited', () => {
    const keys = realCited.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('what can be cited is every document, every passage and every initiative', async () => {
  expect(await all(citables(smallStore))).toEqual([
    { of: 'document', document: 'paper' },
    passage(undefined),
    passage(1),
    passage(2),
    initiative,
  ]);
});

describe.each(CITATION_FILES)('every %s file of the corpus', (format) => {
  test('says the title, the bodies, the date, the address and the paragraph to another reader', () => {
    expect(realCited.length).toBeGreaterThan(50);
    for (const cited of realCited) {
      const { item, document, passage } = cited;
      const text = citationFile(cited, format);
      expect(text.endsWith('\n')).toBe(true);
      expect(readCitationFile(text, format)).toEqual({
        title: document.title,
        bodies: document.issuedBy,
        date: document.date?.split('-').map(Number),
        url: absolute(permalinkOf(item)),
        note: passage?.number === undefined ? undefined : `para. ${passage.number}`,
      });
    }
  });
});

/** The document as a whole, some of its facts others. */
const wholePaper = (changes: Partial<Bibliography>): Cited => ({
  item: { of: 'document', document: paper.id },
  document: { ...paper, ...changes },
});

/** Pieces that mean something to one of the formats, to TeX or to HTML. */
const PIECES =
  '{|}|\\|"|\'|%|_|&|#|$|~|^|<|>|@|=|;|:|(|)|[|]|/|- |, | and |Lysøen|é|e\u0301|“|日本|😀|{{|}}|\\textbf{x}|\\"a|<i>|&amp;|TY  - |word|Of'.split(
    '|',
  );
const hostileLine = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  // Reading starts and ends a line at its first and last letter, so spaces there are nobody's.
  .map((pieces) => `A${pieces.join('')}z`);

describe.each(CITATION_FILES)('a %s file', (format) => {
  const fileFor = (title: string, issuedBy: readonly string[]) =>
    citationFile(wholePaper({ title, issuedBy }), format);

  test('keeps every letter of any title and of any bodies', () => {
    const bodies = fc.array(hostileLine, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(hostileLine, bodies, (title, issuedBy) => {
        const read = readCitationFile(fileFor(title, issuedBy), format);
        expect(read.title).toBe(title);
        expect(read.bodies).toEqual(
          format === 'ris' ? issuedBy.filter((body) => !body.includes(',')) : issuedBy,
        );
      }),
    );
  });

  test('has all its bodies, with commas too', () => {
    const bodies = ['Foreign Affairs, Trade and Development Canada', 'Government of Canada'];
    const text = fileFor('Paper', bodies);
    expect(bodies.filter((body) => !text.includes(body))).toEqual([]);
  });
});

describe.each(['bib', 'ris'] as const)('a %s file cannot hold', (format) => {
  test.each([
    [
      'a line break',
      'The\nPaper',
      'Unexpected control character in "The\\nPaper", expected one line',
    ],
    ['a tab', 'The\tPaper', 'Unexpected control character in "The\\tPaper", expected one line'],
  ])('%s', (_, title, message) => {
    expect(() => citationFile(wholePaper({ title }), format)).toThrow(message);
  });
});
