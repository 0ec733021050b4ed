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

  test.each(['2001', '2001-12', '2001-12-31', '2000-02-29', '1867-07-01'])('may be %s', (date) => {
    expect(problemsOfDate(date)).toEqual([]);
  });

  test.each([
    ...['2001-00', '2001-13', '2001-13-01', '2001-02-00', '2001-02-29', '2001-04-31', '1900-02-29'],
    ...['2001-2-3', '03-02-2001', '3 February 2001', '01', '20010203', '2001-02-03T00:00', ''],
  ])('may not be “%s”', (date) => {
    expect(problemsOfDate(date)).toEqual([
      `content/documents/paper/document.md:5:1: error: Unexpected "${date}", expected a date that exists, such as "2005", "2005-04" or "2005-04-19"  bad-date`,
    ]);
  });
});

test.each(['YYYY-MM-DD', '2027-02-30', '2027', '2027-01'])('a day may not be “%s”', (day) => {
  const tombstone = `{ "address": "/actors/norway/", "on": "${day}", "because": "Gone." }`;
  expect(allProblemsOf(recordedContent(ledger({ tombstones: [tombstone] })))).toEqual([
    `content/permalinks.json:15:37: error: Unexpected "${day}", expected a day that exists, such as "2027-01-31"  bad-date`,
  ]);
});
