import { DOCUMENT, edit, INITIATIVES } from '@/tests/small-content';
import type { Pair } from './pair';

const QUOTE = 'quote: Canada will sign the Ban Treaty.';
const quote = (instead: string, evidence = '') => {
  const [[path, text] = [INITIATIVES, '']] = Object.entries(edit(INITIATIVES, QUOTE, instead));
  return { [path]: text.replace('canada, role: lead', `canada, role: lead${evidence}`) };
};
const words = (instead: string) =>
  edit(DOCUMENT, 'Canada will sign the Ban Treaty. Norway helps.', instead);

const OF_CANADA = ', evidence: Canada';
const LEAD_IN = 'Canada, whom Norway helps, will never:';
const LIST = {
  ...words(`${LEAD_IN}\n\n- a) sign the Ban Treaty.`),
};
const ITEMS = words('Much is planned.\n\n- a) Canada will sign the Ban Treaty. Norway helps.');
const TABLE = words(
  '| Canada will sign the Ban Treaty. | Norway helps |\n| - | - |\n| One | Two |',
);

/** Rules about the words that govern a quote. */
export const governingPairs: readonly Pair[] = [
  {
    rule: 'missing-governing-words',
    ok: { ...LIST, ...quote(`quote: ["${LEAD_IN}", sign the Ban Treaty.]`) },
    notOk: { ...LIST, ...quote('quote: sign the Ban Treaty.', OF_CANADA) },
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote without the words that govern it, "Canada, whom Norway helps, will never:"; expected quote: ["Canada, whom Norway helps, will never:", "sign the Ban Treaty."]  missing-governing-words',
    ],
  },
  {
    rule: 'missing-verb',
    ok: {
      ...words('Canada will sign the Ban Treaty, and Norway helps.'),
      ...quote('quote: will sign the Ban Treaty', OF_CANADA),
    },
    notOk: {
      ...words('Canada will sign the Ban Treaty, and Norway helps.'),
      ...quote('quote: sign the Ban Treaty', OF_CANADA),
    },
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote without its verb, expected the words from "will" on, or a field "standsAlone" that says why it needs none  missing-verb',
    ],
  },
  {
    rule: 'perhaps-governing',
    ok: {
      ...words('Canada will sign the Ban Treaty until 2010. Norway helps.'),
      ...quote('quote: Canada will sign the Ban Treaty until 2010.'),
    },
    notOk: {
      ...words('Canada will sign the Ban Treaty until 2010. Norway helps.'),
      ...quote('quote: Canada will sign the Ban Treaty'),
    },
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: warning: Unexpected quote without "until" of its own sentence ("nada will sign the Ban Treaty until 2010. Norway helps."), expected it in the quote, or under "notGoverning": { words: "until", because: … }  perhaps-governing',
    ],
  },
  {
    rule: 'pieces-apart',
    ok: quote('quote: [Canada will sign, the Ban Treaty.]'),
    notOk: quote('quote: [the Ban Treaty., Canada will sign]'),
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected pieces "the Ban Treaty.", "Canada will sign" that no path of the document has in this order, expected the words that govern an item, the item, and the words that close its list  pieces-apart',
    ],
  },
  {
    rule: 'quote-over-cells',
    ok: TABLE,
    notOk: { ...TABLE, ...quote('quote: "Canada will sign the Ban Treaty.\\tNorway helps"') },
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote "Canada will sign the Ban Treaty. Norway helps" over several cells of a table, expected words of one cell, or a list of pieces  quote-over-cells',
    ],
  },
  {
    rule: 'unanswered-question',
    ok: {
      ...ITEMS,
      [DOCUMENT]: (ITEMS[DOCUMENT] ?? '').replace(
        'language: en',
        'language: en\ngoverning: [{ begins: Much is, governs: nothing }]',
      ),
    },
    notOk: ITEMS,
    problems: [
      'content/documents/paper/initiatives.yaml:5:5: error: Missing answer: does "Much is planned." at content/documents/paper/document.md:13:1 govern these words? Add under "governing" in the front matter of content/documents/paper/document.md: { begins: "Much is planned.", governs: … }, with list where it governs the list behind it, items where it governs the items behind it in its own list, section where it governs all up to the next heading of its level, nothing where it governs none of these  unanswered-question',
    ],
  },
];
