import { describe, expect, test } from 'vitest';
import {
  allProblemsOf,
  content,
  DOCUMENT,
  edit,
  INSTRUMENTS,
  ledger,
  problemsOf,
  recordedContent,
} from '@/tests/small-content';

/** What is said of the treaty where it has other names. */
const problemsOfNames = (fields: string) =>
  problemsOf(content(edit(INSTRUMENTS, 'kind: treaty', `kind: treaty\n  ${fields}`)));

describe('a name that many things are called is refused', () => {
  test.each([
    ['as an alias', 'aliases: [Treaty]', 'Treaty'],
    ['with its article', 'aliases: [The Convention]', 'The Convention'],
    ['in small letters', 'aliases: [the process]', 'the process'],
    ['as a short name', 'shortName: Court', 'Court'],
  ])('%s', (_, fields, name) => {
    expect(problemsOfNames(fields)).toEqual([
      `content/instruments.yaml:1:3: error: Unexpected name "${name}", expected the full name; what it means only behind the full name goes under "shortForms"  ambiguous-alias`,
    ]);
  });

  test.each([
    ['as a short form', 'shortForms: [Treaty, The Convention]'],
    ['as something to search for', 'alsoSearchedAs: [treaty]'],
    ['as a part of a longer name', 'aliases: [Treaty of Oslo]'],
  ])('but not %s', (_, fields) => {
    expect(problemsOfNames(fields)).toEqual([]);
  });
});

describe('a name of two records is refused', () => {
  test.each([
    ['whatever its capitals', 'aliases: [NORWAY]', 'NORWAY'],
    ['as a short name', 'shortName: Norway', 'Norway'],
  ])('%s', (_, fields, name) => {
    expect(problemsOfNames(fields)).toEqual([
      `content/instruments.yaml:1:3: error: Unexpected name "${name}" of "ban-treaty", expected a name of one record only; "norway" at content/actors.yaml:5:3 has it too  ambiguous-alias`,
    ]);
  });

  test('but one record may say its own name again', () => {
    expect(problemsOfNames('aliases: [ban treaty, Ban Treaty]')).toEqual([]);
  });
});

describe('a date', () => {
  const problemsOfDate = (date: string) =>
    problemsOf(content(edit(DOCUMENT, '"2001-02-03"', `"${date}"`)));

  test.each([
    ...[
      '2001',
      '2001-12',
      '2001-12-31',
      '2000-02-29',
      '1867-07-01',
      '1999~',
      '1999-05~',
      '1999-05-06~',
    ],
    ...[
      '2010/2015',
      '2010-04/2010-06',
      '2010/2010-06',
      '1999~/2001',
      '1999/2001~',
      '1999-12-31~/2000~',
    ],
  ])('may be %s', (date) => {
    expect(problemsOfDate(date)).toEqual([]);
  });

  const refused = (date: string, hint = '') => [
    `content/documents/paper/document.md:5:1: error: Unexpected "${date}", expected a date that exists, such as "2005", "2005-04" or "2005-04-19", "1999~" for about 1999, or "2010/2015"${hint}  bad-date`,
  ];

  test.each([
    ...['2001-00', '2001-13', '2001-13-01', '2001-02-00', '2001-02-29', '2001-04-31', '1900-02-29'],
    ...['2001-2-3', '03-02-2001', '3 February 2001', '01', '20010203', '2001-02-03T00:00'],
    ...[
      '2015/2010',
      '2010/2010',
      '2010~/2010',
      '2010/',
      '/2010',
      '2010/2011/2012',
      '2010-02-30/2011',
      '~1',
      '2001~~',
    ],
  ])('may not be “%s”', (date) => {
    expect(problemsOfDate(date)).toEqual(refused(date));
  });

  test.each([
    ...['circa 1999', 'c. 1999', 'ca. 1999', 'c1999', 'about 1999', '1999?', '~1999'].map(
      (date) => [date, '1999~'],
    ),
    ...['2010-2015', '2010–2015', '2010 to 2015', '2010..2015', '2010 - 2015'].map((date) => [
      date,
      '2010/2015',
    ]),
  ])('may not be “%s”, but %s', (date = '', meant = '') => {
    expect(problemsOfDate(date)).toEqual(refused(date, `; did you mean "${meant}"?`));
  });

  test.each(['n.d.', 'n. d.', 'nd', 's.d.', 'undated', 'unknown', ''])(
    'that is none, “%s”, is left out',
    (date) => {
      const hint = '; leave "date" and "dateLabel" out where no date is known';
      expect(problemsOfDate(date)).toEqual(refused(date, hint));
      expect(
        problemsOf(content(edit(DOCUMENT, 'date: "2001-02-03"\ndateLabel: Published\n', ''))),
      ).toEqual([]);
    },
  );

  test('has a label, and no label is without a date', () => {
    expect(problemsOf(content(edit(DOCUMENT, 'dateLabel: Published\n', '')))).toEqual([
      'content/documents/paper/document.md:2:1: error: Missing field "dateLabel", expected text that says what happened on the date, such as "Published"  missing-field',
    ]);
    expect(problemsOf(content(edit(DOCUMENT, 'date: "2001-02-03"\n', '')))).toEqual([
      'content/documents/paper/document.md:5:1: error: Unexpected "Published", expected no "dateLabel" where there is no "date"  invalid-value',
    ]);
  });
});

describe('the source of a document', () => {
  const problemsOfSource = (source: string) =>
    problemsOf(content(edit(DOCUMENT, 'rights: Crown', `source: ${source}\nrights: Crown`)));

  test.each([
    '{ url: "https://undocs.org/A/RES/71/222", symbol: A/RES/71/222, retrieved: 2026-11-22 }',
    '{ url: "http://example.org/a?b=c#d" }',
    '{ symbol: A/RES/71/222 }',
  ])('may be %s', (source) => {
    expect(problemsOfSource(source)).toEqual([]);
  });

  const ADDRESS = 'an address that begins with "https://" or "http://"';

  test.each([
    ['{ url: undocs.org }', `Unexpected "undocs.org", expected ${ADDRESS}  invalid-value`],
    [
      '{ url: "javascript:alert(1)" }',
      `Unexpected "javascript:alert(1)", expected ${ADDRESS}  invalid-value`,
    ],
    ['{ url: "https://a b" }', `Unexpected "https://a b", expected ${ADDRESS}  invalid-value`],
    ['{}', 'Unexpected group of fields, expected "url", "symbol" or both  invalid-value'],
    [
      '{ symbol: A, retrieved: 2026-11-22 }',
      `Missing field "url", expected ${ADDRESS}  missing-field`,
    ],
    [
      '{ url: "https://a.b", retrieved: 2026-11 }',
      'Unexpected "2026-11", expected a day that exists, such as "2027-01-31"  bad-date',
    ],
    [
      '{ link: "https://a.b" }',
      'Unexpected field "link", expected one of "url", "symbol", "retrieved"  unknown-field',
    ],
  ])('may not be %s', (source, reason) => {
    expect(problemsOfSource(source).map((line) => line.replace(/^.*? error: /, ''))).toContain(
      reason,
    );
  });
});

test.each(['YYYY-MM-DD', '2027-02-30', '2027', '2027-01'])('a day may not be “%s”', (day) => {
  const tombstone = `{ "address": "/actors/norway/", "on": "${day}", "because": "Gone." }`;
  expect(allProblemsOf(recordedContent(ledger({ tombstones: [tombstone] })))).toEqual([
    `content/permalinks.json:15:37: error: Unexpected "${day}", expected a day that exists, such as "2027-01-31"  bad-date`,
  ]);
});
