import { describe, expect, test } from 'vitest';
import { citationFormsOf, makeCitationForms } from '@/lib/cite/citation-forms';
import type { Pinpoint } from '@/lib/text/pinpoint';
import type { Filling } from '@/lib/text/citation-runs';
import { fillCitation } from '@/lib/text/citation-runs';
import { getFixtureCorpus } from '@/tests/fixture-content';

const url = 'https://example.org/documents/paper/#p1';
const accessed = new Date(2026, 10, 23);

function getDocument(id: string) {
  const document = getFixtureCorpus().documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(`No document ${id}`);
  return document;
}

/** Every form by its id, filled in; what is italic stands between asterisks. */
function citationsOf(id: string, filling: Omit<Filling, 'url'>): Record<string, string> {
  return Object.fromEntries(
    makeCitationForms(getDocument(id)).map((form) => {
      const runs = fillCitation(form, { ...filling, url });
      return [form.id, runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('')];
    }),
  );
}

test('the forms are these, in this order', () => {
  expect(makeCitationForms(getDocument('fff-2000')).map(({ id, label }) => [id, label])).toEqual([
    ['chicago-note', 'Chicago, note'],
    ['chicago-bibliography', 'Chicago, bibliography'],
    ['apa', 'APA, reference'],
    ['apa-in-text', 'APA, in the text'],
    ['mla', 'MLA, work cited'],
    ['mla-in-text', 'MLA, in the text'],
    ['mcgill', 'McGill, note'],
  ]);
});

test('the forms of a document are made once', () => {
  const document = getDocument('fff-2000');
  expect(citationFormsOf(document)).toBe(citationFormsOf(document));
});

test('a form that fails is named', () => {
  const document = { ...getDocument('fff-2000'), title: 'The <b>Paper</b>' };
  expect(() => makeCitationForms(document)).toThrow(
    'The citation of fff-2000 in the form chicago-note failed',
  );
});

describe('Freedom from Fear, issued in a year by one body', () => {
  test('as a whole, no date of reading known', () => {
    expect(citationsOf('fff-2000', {})).toEqual({
      'chicago-note':
        'Department of Foreign Affairs and International Trade, *Freedom from Fear: Canada’s Foreign Policy for Human Security*, 2000, https://example.org/documents/paper/#p1.',
      'chicago-bibliography':
        'Department of Foreign Affairs and International Trade. *Freedom from Fear: Canada’s Foreign Policy for Human Security*, 2000. https://example.org/documents/paper/#p1.',
      apa: 'Department of Foreign Affairs and International Trade. (2000). *Freedom from Fear: Canada’s Foreign Policy for Human Security*. https://example.org/documents/paper/#p1',
      'apa-in-text': '(Department of Foreign Affairs and International Trade, 2000)',
      mla: 'Department of Foreign Affairs and International Trade. *Freedom from Fear: Canada’s Foreign Policy for Human Security*. 2000, https://example.org/documents/paper/#p1.',
      'mla-in-text': '(Department of Foreign Affairs and International Trade)',
      mcgill:
        'Department of Foreign Affairs and International Trade, *Freedom from Fear: Canada’s Foreign Policy for Human Security* (2000), online: <https://example.org/documents/paper/#p1>.',
    });
  });

  test('one paragraph, read on a day', () => {
    expect(
      citationsOf('fff-2000', { pinpoint: { by: 'paragraph', value: '4' }, accessed }),
    ).toEqual({
      'chicago-note':
        'Department of Foreign Affairs and International Trade, *Freedom from Fear: Canada’s Foreign Policy for Human Security*, 2000, para. 4, accessed November 23, 2026, https://example.org/documents/paper/#p1.',
      'chicago-bibliography':
        'Department of Foreign Affairs and International Trade. *Freedom from Fear: Canada’s Foreign Policy for Human Security*, 2000. Accessed November 23, 2026. https://example.org/documents/paper/#p1.',
      apa: 'Department of Foreign Affairs and International Trade. (2000). *Freedom from Fear: Canada’s Foreign Policy for Human Security*. https://example.org/documents/paper/#p1',
      'apa-in-text': '(Department of Foreign Affairs and International Trade, 2000, para. 4)',
      mla: 'Department of Foreign Affairs and International Trade. *Freedom from Fear: Canada’s Foreign Policy for Human Security*. 2000, https://example.org/documents/paper/#p1. Accessed 23 Nov. 2026.',
      'mla-in-text': '(Department of Foreign Affairs and International Trade, para.\u00a04)',
      mcgill:
        'Department of Foreign Affairs and International Trade, *Freedom from Fear: Canada’s Foreign Policy for Human Security* (2000) at para 4, online: <https://example.org/documents/paper/#p1>.',
    });
  });
});

describe('a place in a document that numbers its clauses, or has pages', () => {
  const notes = (by: Pinpoint['by'], value: string) => {
    const forms = citationsOf('ips-2005', { pinpoint: { by, value } });
    return ['chicago-note', 'apa-in-text', 'mla-in-text', 'mcgill'].map((id) =>
      forms[id]
        ?.replace(/^.*(?:2005|Canada)(?=[,) ])/u, '')
        .replace(/,? (?:online: <)?https.*$/, ''),
    );
  };

  test.each([
    [
      'locator',
      'Article 5 (2)',
      [', art. 5 (2)', ', art. 5 (2))', ', art.\u00a05 (2))', '), art 5 (2)'],
    ],
    ['locator', 'Annex I, 3', [', Annex I, 3', ', Annex I, 3)', ', Annex I, 3)', '), Annex I, 3']],
    ['page', '7', [', 7', ', p. 7)', ' 7)', ') at 7']],
    ['count', '[7]', [', para. [7]', ', para. [7])', ', para.\u00a0[7])', ') at para [7]']],
  ] as const)('%s %s', (by, value, expected) => {
    expect(notes(by, value)).toEqual(expected);
  });
});

describe('the International Policy Statement, issued on a day by two bodies', () => {
  test('as a whole, read on a day', () => {
    expect(citationsOf('ips-2005', { accessed })).toEqual({
      'chicago-note':
        'Government of Canada and Foreign Affairs Canada, *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy Paper)*, 2005, accessed November 23, 2026, https://example.org/documents/paper/#p1.',
      'chicago-bibliography':
        'Government of Canada and Foreign Affairs Canada. *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy Paper)*, 2005. Accessed November 23, 2026. https://example.org/documents/paper/#p1.',
      apa: 'Government of Canada & Foreign Affairs Canada. (2005). *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy paper)*. https://example.org/documents/paper/#p1',
      'apa-in-text': '(Government of Canada & Foreign Affairs Canada, 2005)',
      mla: 'Government of Canada and Foreign Affairs Canada. *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy Paper)*. 19 Apr. 2005, https://example.org/documents/paper/#p1. Accessed 23 Nov. 2026.',
      'mla-in-text': '(Government of Canada and Foreign Affairs Canada)',
      mcgill:
        'Government of Canada & Foreign Affairs Canada, *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy paper)* (2005), online: <https://example.org/documents/paper/#p1>.',
    });
  });

  test('several paragraphs, no date of reading known', () => {
    expect(citationsOf('ips-2005', { pinpoint: { by: 'paragraph', value: '4–6' } })).toEqual({
      'chicago-note':
        'Government of Canada and Foreign Affairs Canada, *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy Paper)*, 2005, paras. 4–6, https://example.org/documents/paper/#p1.',
      'chicago-bibliography':
        'Government of Canada and Foreign Affairs Canada. *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy Paper)*, 2005. https://example.org/documents/paper/#p1.',
      apa: 'Government of Canada & Foreign Affairs Canada. (2005). *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy paper)*. https://example.org/documents/paper/#p1',
      'apa-in-text': '(Government of Canada & Foreign Affairs Canada, 2005, paras. 4–6)',
      mla: 'Government of Canada and Foreign Affairs Canada. *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy Paper)*. 19 Apr. 2005, https://example.org/documents/paper/#p1.',
      'mla-in-text': '(Government of Canada and Foreign Affairs Canada, paras.\u00a04–6)',
      mcgill:
        'Government of Canada & Foreign Affairs Canada, *Canada’s International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy paper)* (2005) at paras 4–6, online: <https://example.org/documents/paper/#p1>.',
    });
  });
});
