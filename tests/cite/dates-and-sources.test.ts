import { describe, expect, test } from 'vitest';
import { citationFile } from '@/lib/cite/citation-files';
import { makeCitationForms } from '@/lib/cite/citation-forms';
import { citationMeta } from '@/lib/export/citation-meta';
import { documentJsonLd } from '@/lib/export/json-ld';
import type { Bibliography } from '@/lib/model/document';
import { citationText, fillCitation } from '@/lib/text/citation-runs';
import { CITATION_FILES } from '@/lib/url/paths';
import { corpusOf } from '@/tests/paper';
import { readCitationFile } from './read-citation-file';

/** A paper with these lines in its front matter. */
function paperWith(more: string): Bibliography {
  const [document] = corpusOf({
    words: 'Canada will act.',
    quotes: [['Canada will act.']],
    more,
  }).documents;
  if (!document) throw new Error('The paper has no document');
  return document;
}

const dated = (date: string) => paperWith(`date: "${date}"\ndateLabel: Published`);
const undated = paperWith('');
const filed = paperWith(`date: "2016"
dateLabel: Adopted
source: { url: "https://example.org/a_b", symbol: A/RES/71/222, retrieved: 2026-11-22 }`);

/** Every form by its id, read on a day. */
function formsOf(document: Bibliography) {
  return Object.fromEntries(
    makeCitationForms(document).map((form) => [
      form.id,
      citationText(
        fillCitation(form, {
          url: 'https://e.org/',
          pinpoint: { by: 'paragraph', value: '4' },
          accessed: new Date(2026, 10, 23),
        }),
      ),
    ]),
  );
}

const fileOf = (document: Bibliography, format: (typeof CITATION_FILES)[number]) =>
  citationFile({ item: { of: 'document', document: document.id }, document }, format);

describe('a citation', () => {
  test('of a time about right says so', () => {
    expect(formsOf(dated('1999~'))).toEqual({
      'chicago-note':
        'Ministry, A Paper, ca. 1999, para. 4, accessed November 23, 2026, https://e.org/.',
      'chicago-bibliography':
        'Ministry. A Paper, ca. 1999. Accessed November 23, 2026. https://e.org/.',
      apa: 'Ministry. (ca. 1999). A Paper. https://e.org/',
      'apa-in-text': '(Ministry, ca. 1999, para. 4)',
      mla: 'Ministry. A Paper. circa 1999, https://e.org/. Accessed 23 Nov. 2026.',
      'mla-in-text': '(Ministry, para.\u00a04)',
      mcgill: 'Ministry, A Paper (ca 1999) at para 4, online: <https://e.org/>.',
    });
  });

  test('of a time has both of its ends', () => {
    expect(formsOf(dated('2010/2015'))).toMatchObject({
      'chicago-note':
        'Ministry, A Paper, 2010–2015, para. 4, accessed November 23, 2026, https://e.org/.',
      apa: 'Ministry. (2010–2015). A Paper. https://e.org/',
      mla: 'Ministry. A Paper. 2010–2015, https://e.org/. Accessed 23 Nov. 2026.',
      mcgill: 'Ministry, A Paper (2010–2015) at para 4, online: <https://e.org/>.',
    });
    expect(formsOf(dated('1999-05~/2001-06-03'))['apa-in-text']).toBe(
      '(Ministry, ca. 1999–2001, para. 4)',
    );
  });

  test('of what has no date says so as its style does', () => {
    expect(formsOf(undated)).toMatchObject({
      'chicago-note':
        'Ministry, A Paper, n.d., para. 4, accessed November 23, 2026, https://e.org/.',
      apa: 'Ministry. (n.d.). A Paper. Retrieved November 23, 2026, from https://e.org/',
      mla: 'Ministry. A Paper. https://e.org/. Accessed 23 Nov. 2026.',
      mcgill: 'Ministry, A Paper at para 4, online: <https://e.org/>.',
    });
  });

  test('has the symbol of the document', () => {
    expect(formsOf(filed)).toMatchObject({
      'chicago-note':
        'Ministry, A Paper, A/RES/71/222, 2016, para. 4, accessed November 23, 2026, https://e.org/.',
      apa: 'Ministry. (2016). A Paper (A/RES/71/222). https://e.org/',
      mla: 'Ministry. A Paper. A/RES/71/222, 2016, https://e.org/. Accessed 23 Nov. 2026.',
      mcgill: 'Ministry, A Paper, A/RES/71/222 (2016) at para 4, online: <https://e.org/>.',
    });
  });
});

describe('the files for reference managers', () => {
  test.each([
    [
      '1999~',
      'year = {ca. 1999},',
      'PY  - 1999\nDA  - 1999///circa\n',
      { 'date-parts': [[1999]], circa: true },
    ],
    [
      '2010/2015',
      'year = {2010--2015},',
      'PY  - 2010\nDA  - 2010///to 2015\n',
      { 'date-parts': [[2010], [2015]] },
    ],
    [
      '1999-05~/2001-06-03',
      'year = {ca. 1999--2001},',
      'PY  - 1999\nDA  - 1999/05//circa to June 2001\n',
      {
        'date-parts': [
          [1999, 5],
          [2001, 6],
        ],
        circa: true,
      },
    ],
  ])('say %s', (date, bibtex, ris, issued) => {
    const document = dated(date);
    expect(fileOf(document, 'bib')).toContain(bibtex);
    expect(fileOf(document, 'bib')).not.toMatch(/month|day/);
    expect(fileOf(document, 'ris')).toContain(ris);
    expect(JSON.parse(fileOf(document, 'csl.json'))[0].issued).toEqual(issued);
  });

  test('say that there is no date, or nothing', () => {
    expect(fileOf(undated, 'bib')).toContain('year = {n.d.},');
    expect(fileOf(undated, 'ris')).not.toMatch(/PY|DA/);
    expect(JSON.parse(fileOf(undated, 'csl.json'))[0]).not.toHaveProperty('issued');
  });

  test.each(CITATION_FILES)('have the symbol and the source, %s', (format) => {
    const text = fileOf(filed, format);
    expect(text).toContain(
      {
        bib: 'number = {A/RES/71/222},',
        ris: 'SN  - A/RES/71/222\n',
        'csl.json': '"number": "A/RES/71/222"',
      }[format],
    );
    expect(readCitationFile(text, format).note?.replace('\\_', '_')).toBe(
      'Source: https://example.org/a_b, retrieved November 22, 2026',
    );
  });
});

describe('machines are told', () => {
  const publishedOf = (document: Bibliography) =>
    citationMeta(document).flatMap(([name, value]) =>
      name === 'citation_publication_date' ? [value] : [],
    );

  test('the date in words where it is no day, month or year, and none where there is none', () => {
    expect(publishedOf(dated('1999~'))).toEqual(['circa 1999']);
    expect(publishedOf(dated('2010/2015'))).toEqual(['2010 to 2015']);
    expect(publishedOf(undated)).toEqual([]);
    expect(documentJsonLd(dated('2010/2015'), [])).toMatchObject({ datePublished: '2010/2015' });
    expect(documentJsonLd(undated, [])).not.toHaveProperty('datePublished');
  });

  test('the symbol and the source', () => {
    expect(citationMeta(filed)).toContainEqual([
      'citation_technical_report_number',
      'A/RES/71/222',
    ]);
    expect(documentJsonLd(filed, [])).toMatchObject({
      reportNumber: 'A/RES/71/222',
      isBasedOn: 'https://example.org/a_b',
    });
    expect(documentJsonLd(undated, [])).not.toHaveProperty('isBasedOn');
  });
});
