import { describe, expect, test } from 'vitest';
import {
  ACTORS,
  append,
  content,
  DOCUMENT,
  edit,
  INITIATIVES,
  problemsOf,
} from '@/tests/small-content';

const QUOTE = 'quote: Canada will sign the Ban Treaty.';

/** What is said where the initiative has another quote. */
const problemsOfQuote = (quote: string, changes = {}) =>
  problemsOf(content({ ...changes, ...edit(INITIATIVES, QUOTE, quote) }));

describe('a quote that stands nowhere', () => {
  test.each([
    ['a capital', 'quote: canada will sign the Ban Treaty.', 'Canada will sign the Ban Treaty.'],
    [
      'a word too many',
      'quote: Canada will now sign the Ban Treaty.',
      'Canada will sign the Ban Treaty.',
    ],
    ['a word left out', 'quote: Canada will the Ban Treaty.', 'Canada will sign the Ban Treaty.'],
    ['an accent in two characters', 'quote: sign the Bán Treaty', 'sign the Ban Treaty'],
  ])('is shown with the nearest text: %s', (_, quote, nearest) => {
    const at = { C: '13:1', s: '13:13' }[nearest.charAt(0)];
    expect(problemsOfQuote(quote)).toEqual([
      `content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote "${quote.slice(7)}", expected words of content/documents/paper/document.md, letter for letter; the nearest text is "${nearest}" at content/documents/paper/document.md:${at}  quote-not-found`,
    ]);
  });

  test.each([
    ['10\u00a0million', '10 million', 'it has U+00A0 (no-break space) for a space'],
    [
      'Chre\u0301tien',
      'Chr\u00e9tien',
      'it has e and U+0301 (combining acute accent) for U+00E9 (\u00e9)',
    ],
    ['co\u00adoperate', 'cooperate', 'it has U+00AD (soft hyphen) for nothing'],
    ['will\u200b build', 'will build', 'it has U+200B (zero-width space) for nothing'],
    ['Canada\u2019s', "Canada's", "it has U+2019 (right single quote) for '"],
    ['long-term', 'long\u2011term', 'it has - for U+2011 (no-break hyphen)'],
    [
      '\u201cwill\u201d',
      '"will"',
      'it has U+201C (left double quote) for ", and U+201D (right double quote) for "',
    ],
  ])('is told what it differs in where nobody can see it: %j for %j', (stands, quoted, how) => {
    const [problem = ''] = problemsOfQuote(
      `quote: 'They say that ${quoted.replaceAll("'", "''")} is right.'`,
      append(DOCUMENT, `\nThey say that ${stands} is right.\n`),
    );
    expect(problem).toContain(`document.md:17:1 and looks the same: ${how}  quote-not-found`);
  });

  test('is shown alone where nothing is near', () => {
    expect(problemsOfQuote('quote: Peace, order and good government')).toEqual([
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote "Peace, order and good government", expected words of content/documents/paper/document.md, letter for letter; nothing in the document is near it  quote-not-found',
    ]);
  });

  test('never reaches from one passage into the next', () => {
    expect(problemsOfQuote('quote: Norway helps. The world is wide.')).toEqual([
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote "Norway helps. The world is wide.", expected words of content/documents/paper/document.md, letter for letter; nothing in the document is near it  quote-not-found',
    ]);
  });

  test('stands there after all where only its prefix or suffix is wrong', () => {
    expect(problemsOfQuote(`${QUOTE}\n    prefix: Norway helps.`)).toEqual([
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote "Canada will sign the Ban Treaty.", expected words of content/documents/paper/document.md, letter for letter; the words stand at content/documents/paper/document.md:13:1, but not with this "prefix" or "suffix" beside them  quote-not-found',
    ]);
  });
});

test('a quote that stands in several places is shown with all of them, whatever marks stand before', () => {
  const more = '\n- *Again*: \\# **Canada** will sign the Ban Treaty.\n';
  expect(problemsOf(content(append(DOCUMENT, more)))).toEqual([
    'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote "Canada will sign the Ban Treaty." in more than one place: content/documents/paper/document.md:13:1 and content/documents/paper/document.md:17:17; expected a "prefix" or "suffix" that tells them apart  quote-not-unique',
  ]);
});

test("an editors' note is anchored like a quote", () => {
  const notes = (quote: string) =>
    problemsOf(
      content(
        edit(
          DOCUMENT,
          'rights: Crown copyright.',
          `rights: Crown copyright.\neditorsNotes:\n  - quote: ${quote}\n    reason: Odd.\n    note: Odd.\n    by: Editor\n    on: "2026-01-01"`,
        ),
      ),
    );
  expect(notes('Norway helps')).toEqual([]);
  expect(notes('Norway hopes')).toEqual([
    'content/documents/paper/document.md:10:5: error: Unexpected quote "Norway hopes", expected words of content/documents/paper/document.md, letter for letter; the nearest text is "Norway helps" at content/documents/paper/document.md:19:34  quote-not-found',
  ]);
});

test('a kind of passage is declared by its first words', () => {
  const kinds = (begins: string) =>
    problemsOf(
      content(
        edit(
          DOCUMENT,
          'rights: Crown copyright.',
          `rights: Crown copyright.\npassageKinds:\n  - begins: ${begins}\n    kind: caption`,
        ),
      ),
    );
  expect(kinds('The world')).toEqual([]);
  expect(kinds('A world')).toEqual([
    'content/documents/paper/document.md:10:5: error: Unexpected beginning "A world", expected the first words of a passage of content/documents/paper/document.md  passage-not-found',
  ]);
});

test('one passage has one reason', () => {
  const again = '  - begins: The world\n    reason: context\n    note: Again.\n';
  expect(problemsOf(content(append(INITIATIVES, again)))).toEqual([
    'content/documents/paper/initiatives.yaml:18:5: error: Unexpected second reason for "The world", expected one reason for a passage; the first is at content/documents/paper/initiatives.yaml:15:5  contradictory-coverage',
  ]);
});

test('an actor that goes by another id in its list is one problem, not two', () => {
  const problems = problemsOf(content(edit(ACTORS, '- id: canada', '- id: dominion')));
  expect(problems).toEqual([
    'content/documents/paper/initiatives.yaml:9:11: error: Unexpected reference "canada", expected the id of a record  unknown-reference',
  ]);
});

test('a quote that stands in thousands of places is shown with ten of them', () => {
  const [problem = ''] = problemsOf(
    content({
      ...append(DOCUMENT, `\n${'aa '.repeat(100_000)}\n`),
      ...edit(INITIATIVES, QUOTE, 'quote: aa'),
    }),
  );
  expect(problem).toMatch(/document\.md:17:28 and 99990 more places; expected a "prefix"/);
});
