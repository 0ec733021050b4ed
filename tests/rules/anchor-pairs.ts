import { append, DOCUMENT, edit, INITIATIVES } from '@/tests/small-content';
import type { Pair } from './pair';

const QUOTE = 'quote: Canada will sign the Ban Treaty.';
const TWICE = edit(DOCUMENT, 'Norway helps.', 'Norway helps. Canada will sign the Ban Treaty.');
const ALSO_ROUND = append(DOCUMENT, '\nThe world is round.\n');

const NORWAY_TWICE = edit(DOCUMENT, 'Norway helps.', 'Norway helps. Norway leads.');

/** Rules about words that a record points at, and about passages that no record points at. */
export const anchorPairs: readonly Pair[] = [
  {
    rule: 'contradictory-coverage',
    ok: edit(INITIATIVES, 'begins: The world is wide', 'begins: The'),
    notOk: append(
      INITIATIVES,
      '  - begins: Canada will\n    reason: context\n    note: Describes the world.\n',
    ),
    problems: [
      'content/documents/paper/initiatives.yaml:18:5: error: Unexpected reason for "Canada will", expected none: the passage holds an initiative; take the entry out  contradictory-coverage',
    ],
  },
  {
    rule: 'evidence-not-found',
    ok: edit(INITIATIVES, 'evidence: Norway helps', 'evidence: helps.'),
    notOk: edit(INITIATIVES, 'evidence: Norway helps', 'evidence: norway helps'),
    problems: [
      'content/documents/paper/initiatives.yaml:10:41: error: Unexpected evidence "norway helps", expected words of the quote, of its passage or of what stands above it, letter for letter  evidence-not-found',
    ],
  },
  {
    rule: 'evidence-not-unique',
    ok: {
      ...NORWAY_TWICE,
      ...edit(INITIATIVES, 'evidence: Norway helps', 'evidence: { text: Norway, suffix: helps }'),
    },
    notOk: { ...NORWAY_TWICE, ...edit(INITIATIVES, 'evidence: Norway helps', 'evidence: Norway') },
    problems: [
      'content/documents/paper/initiatives.yaml:10:41: error: Unexpected evidence "Norway" in more than one place of the passage: content/documents/paper/document.md:13:34 and content/documents/paper/document.md:13:48; expected more of its words or, as in { text: …, prefix: …, suffix: … }, the words beside it  evidence-not-unique',
    ],
  },
  {
    rule: 'half-word',
    ok: {
      ...edit(DOCUMENT, 'will sign the', 'will signal the'),
      ...edit(INITIATIVES, QUOTE, 'quote: Canada will signal the Ban Treaty'),
    },
    notOk: {
      ...edit(DOCUMENT, 'will sign the', 'will signal the'),
      ...edit(INITIATIVES, QUOTE, 'quote: Canada will sign'),
    },
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected half of the word "signal" at content/documents/paper/document.md:13:13 in the quote "Canada will sign", expected whole words, such as "Canada will signal"  half-word',
    ],
  },
  {
    rule: 'missing-evidence',
    ok: edit(INITIATIVES, QUOTE, 'quote: Canada will sign the Ban Treaty. Norway helps.'),
    notOk: edit(INITIATIVES, ', evidence: Norway helps', ''),
    problems: [
      'content/documents/paper/initiatives.yaml:10:11: error: Missing evidence for actor "norway": the quote does not name it; expected a field "evidence" with words of the quote or of its passage  missing-evidence',
    ],
  },
  {
    rule: 'passage-not-found',
    ok: edit(INITIATIVES, 'begins: The world is wide', 'begins: The w'),
    notOk: edit(INITIATIVES, 'begins: The world is wide', 'begins: the world is wide'),
    problems: [
      'content/documents/paper/initiatives.yaml:15:5: error: Unexpected beginning "the world is wide", expected the first words of a passage of content/documents/paper/document.md  passage-not-found',
    ],
  },
  {
    rule: 'passage-not-unique',
    ok: {
      ...ALSO_ROUND,
      ...edit(
        INITIATIVES,
        'begins: The world is wide',
        'begins: The world is wide\n    reason: context\n    note: On size.\n  - begins: The world is r',
      ),
    },
    notOk: {
      ...ALSO_ROUND,
      ...edit(INITIATIVES, 'begins: The world is wide', 'begins: The world is'),
    },
    problems: [
      'content/documents/paper/initiatives.yaml:15:5: error: Unexpected beginning "The world is" of more than one passage: content/documents/paper/document.md:15:1 and content/documents/paper/document.md:17:1; expected enough words to tell them apart  passage-not-unique',
    ],
  },
  {
    rule: 'quote-not-found',
    ok: edit(INITIATIVES, QUOTE, 'quote: Canada will sign the Ban Treaty'),
    notOk: edit(INITIATIVES, QUOTE, 'quote: Canada will sing the Ban Treaty.'),
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote "Canada will sing the Ban Treaty.", expected words of content/documents/paper/document.md, letter for letter; the nearest text is "Canada will sign the Ban Treaty." at content/documents/paper/document.md:13:1  quote-not-found',
    ],
  },
  {
    rule: 'quote-not-unique',
    ok: { ...TWICE, ...edit(INITIATIVES, QUOTE, `${QUOTE}\n    suffix: Norway helps`) },
    notOk: TWICE,
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote "Canada will sign the Ban Treaty." in more than one place: content/documents/paper/document.md:13:1 and content/documents/paper/document.md:13:48; expected a "prefix" or "suffix" that tells them apart  quote-not-unique',
    ],
  },
  {
    rule: 'unknown-reason',
    ok: edit(INITIATIVES, 'reason: context', 'reason: procedure'),
    notOk: edit(INITIATIVES, 'reason: context', 'reason: contex'),
    problems: [
      'content/documents/paper/initiatives.yaml:16:5: error: Unexpected reason "contex", expected one of "context", "procedure", "definition", "recital", "reference", "repetition", "signature", "names", "contents", "title", "caption", "credit"; did you mean "context"?  unknown-reason',
    ],
  },
  {
    rule: 'words-of-others',
    ok: edit(DOCUMENT, 'The world is wide.', '> The world is wide.'),
    notOk: edit(DOCUMENT, 'Canada will sign', '> Canada will sign'),
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote from words of others, expected words of the document itself, or a field "adopts" that says why the document makes them its own  words-of-others',
    ],
  },
];
