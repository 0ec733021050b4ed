import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationFile } from '@/lib/cite/citation-files';
import { citablesOf } from '@/lib/url/citables-of';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { getPassage, getRecord, indexCorpus } from '@/lib/store/index-corpus';
import type { Citable } from '@/lib/url/paths';
import { CITATION_FILES, permalinkOf } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { getRealCorpus } from '@/tests/real-content';
import { content } from '@/tests/small-content';
import { readCitationFile } from './read-citation-file';

const small = parseCorpus(content()).corpus;
if (!small) throw new Error('The small content has problems');
const smallIndex = indexCorpus(small);
const [paper] = small.documents;
if (!paper) throw new Error('The small content has no document');

const realIndex = indexCorpus(getRealCorpus());

const passage = (number: number | undefined): Citable => ({
  of: 'passage',
  document: paper.id,
  passage: paper.passages.find((candidate) => candidate.number === number)?.id ?? '',
});

const [initiative]: Citable[] = small.initiatives.map(({ id }) => ({
  of: 'initiative',
  initiative: id,
}));
if (!initiative) throw new Error('The small content has no initiative');

describe('the files of an item', () => {
  test('BibTeX', () => {
    expect(citationFile(smallIndex, initiative, 'bib')).toBe(`@techreport{paper-sign-treaty,
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
    expect(citationFile(smallIndex, initiative, 'ris')).toBe(`TY  - RPRT
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
    expect(citationFile(smallIndex, initiative, 'csl.json')).toBe(`[
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
  const keyOf = (item: Citable) => JSON.parse(citationFile(smallIndex, item, 'csl.json'))[0].id;

  test.each<[string, Citable, string]>([
    ['of a document', { of: 'document', document: paper.id }, 'paper'],
    ['of a paragraph', passage(2), 'paper-para-2'],
    ['of an initiative', initiative, 'paper-sign-treaty'],
  ])('%s', (_, item, key) => {
    expect(keyOf(item)).toBe(key);
  });

  test('of a heading, which has no number, is made of its id', () => {
    expect(keyOf(passage(undefined))).toMatch(/^paper-p[0-9a-z]{7}$/);
  });

  test('is its own among all that can be cited', () => {
    const keys = citablesOf(realIndex.corpus).map(
      (item) => JSON.parse(citationFile(realIndex, item, 'csl.json'))[0].id,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('what can be cited is each document with its passages, then the initiatives', () => {
  expect(citablesOf(smallIndex.corpus)).toEqual([
    { of: 'document', document: 'paper' },
    passage(undefined),
    passage(1),
    passage(2),
    initiative,
  ]);
});

test.each<[string, Citable]>([
  ['document', { of: 'document', document: 'none' }],
  ['passage', { of: 'passage', document: paper.id, passage: 'none' }],
  ['initiative', { of: 'initiative', initiative: 'none' }],
])('a %s that is not there has no file', (_, item) => {
  expect(() => citationFile(smallIndex, item, 'bib')).toThrow(/^No (record|passage) none/);
});

/** The document and the paragraph of an item. */
function getPlace(item: Citable) {
  if (item.of === 'initiative') {
    return getPassage(realIndex, getRecord(realIndex.initiatives, item.initiative));
  }
  const document = getRecord(realIndex.documents, item.document);
  const id = item.of === 'passage' ? item.passage : undefined;
  return { document, passage: document.passages.find((candidate) => candidate.id === id) };
}

describe.each(CITATION_FILES)('every %s file of the corpus', (format) => {
  test('says the title, the bodies, the date, the address and the paragraph to another reader', () => {
    const items = citablesOf(realIndex.corpus);
    expect(items.length).toBeGreaterThan(50);
    for (const item of items) {
      const { document, passage } = getPlace(item);
      const text = citationFile(realIndex, item, format);
      expect(text.endsWith('\n')).toBe(true);
      expect(readCitationFile(text, format)).toEqual({
        title: document.title,
        bodies: document.issuedBy,
        date: document.date.split('-').map(Number),
        url: absolute(permalinkOf(item)),
        note: passage?.number === undefined ? undefined : `para. ${passage.number}`,
      });
    }
  });
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
  const fileFor = (title: string, issuedBy: readonly string[]) => {
    const documents = [{ ...paper, title, issuedBy }];
    const index = indexCorpus({ ...small, documents, initiatives: [] });
    return citationFile(index, { of: 'document', document: paper.id }, format);
  };

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
    const index = indexCorpus({ ...small, documents: [{ ...paper, title }], initiatives: [] });
    const item: Citable = { of: 'document', document: paper.id };
    expect(() => citationFile(index, item, format)).toThrow(message);
  });
});
