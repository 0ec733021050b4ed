import { describe, expect, test } from 'vitest';
import { content, DOCUMENT, INITIATIVES, problemsOf, THEME } from '@/tests/small-content';

type Paper = {
  /** More lines of the front matter. */
  readonly front?: string;
  readonly text: string;
  /** The quotes of one initiative each, as YAML, and more fields of it. */
  readonly quotes: readonly (string | readonly [quote: string, fields: string])[];
};

/** The problems of a paper with these quotes, without the place that each begins with. */
function problemsIn({ front = '', text, quotes }: Paper): string[] {
  const initiatives = quotes.map((given, index) => {
    const [quote, fields] = typeof given === 'string' ? [given, ''] : given;
    return `  - { id: plan-${index}, kind: position, title: T, actors: [], note: N, quote: ${quote}${fields} }\n`;
  });
  const files = content({
    [THEME]: undefined,
    [DOCUMENT]: `---\ntitle: The Paper\nshortTitle: Paper\nissuedBy: [Board]\nlanguage: en\nrights: None.\n${front}---\n\n${text}`,
    [INITIATIVES]: `initiatives:\n${initiatives.join('')}`,
  });
  return problemsOf(files)
    .filter((line) => !/unused-record$/.test(line))
    .map((line) => line.replace(/^\S+ /, ''));
}

const governing = (begins: string, answer: string) =>
  `governing: [{ begins: '${begins}', ${answer} }]\n`;

describe('items joined by "or" under one duty', () => {
  const text = `The Board shall do one of these:

- a) plan; or
- b) report:

  - i) at once; and
  - ii) in full.
`;
  const lead = "'The Board shall do one of these:'";

  test('are one initiative: the check gives the quote with all of them', () => {
    expect(problemsIn({ text, quotes: [`[${lead}, plan]`] })).toEqual([
      'error: Unexpected quote without the items that "or" or "but" joins to it, "report:"; expected quote: ["The Board shall do one of these:", "plan", "report:"], or a field "standsAlone" that says why one may stand alone  missing-governing-words',
    ]);
    expect(problemsIn({ text, quotes: [`[${lead}, plan, 'report:']`] })).toEqual([]);
  });

  test('may stand alone where the record says why', () => {
    const fields = ', standsAlone: Each suffices.';
    expect(problemsIn({ text, quotes: [[`[${lead}, plan]`, fields]] })).toEqual([]);
  });

  test('are not meant by a conjunction of a list inside one of them', () => {
    const inner = text.replace('; or', '; and').replace('; and\n  - ii', '; or\n  - ii');
    expect(problemsIn({ text: inner, quotes: [`[${lead}, plan]`] })).toEqual([]);
    expect(problemsIn({ text: inner, quotes: [`[${lead}, 'report:', at once]`] })).toEqual([
      expect.stringContaining(
        'expected quote: ["The Board shall do one of these:", "report:", "at once", "in full."]',
      ),
    ]);
  });

  test('are asked for in no list without a lead-in', () => {
    expect(problemsIn({ text: '1. Plan; or\n2. Report.\n', quotes: ['Plan'] })).toEqual([]);
  });
});

describe('lists that a lead-in announces', () => {
  const text = 'The Board found three facts:\n\n- Rain falls.\n- It will plan.\n- It waits.\n';
  const lead = 'The Board found';

  test('as whole sentences need no lead-in in a quote from them', () => {
    const front = governing(lead, 'governs: list, items: sentences');
    expect(problemsIn({ text, front, quotes: ['It will plan.'] })).toEqual([]);
    expect(problemsIn({ text, quotes: ['It will plan.'] })).toHaveLength(1);
  });

  test('as items that hold together are one initiative', () => {
    const front = governing(lead, 'governs: list, items: together');
    const quote = "['The Board found three facts:', It will plan.]";
    expect(problemsIn({ text, front, quotes: [quote] })).toEqual([
      'error: Unexpected quote without the items that hold only together with it, "Rain falls." and "It waits."; expected quote: ["The Board found three facts:", "Rain falls.", "It will plan.", "It waits."], or a field "standsAlone" that says why one may stand alone  missing-governing-words',
    ]);
    expect(problemsIn({ text, front, quotes: ["'The Board found three facts:'"] })).toEqual([]);
  });

  test('of conditions are asked about, once', () => {
    const conditions = text.replace('three facts', 'three conditions');
    const quotes = [
      "['The Board found three conditions:', It will plan.]",
      "['The Board found three conditions:', It waits.]",
    ];
    expect(problemsIn({ text: conditions, quotes })).toEqual([
      'error: Missing answer: do the items behind "The Board found three conditions:" at content/documents/paper/document.md:9:1 hold only together? Add under "governing" in the front matter of content/documents/paper/document.md: { begins: "The Board found three conditions:", governs: list, items: … }, with together where they are one promise, each where every item is one  unanswered-question',
    ]);
    const front = governing(lead, 'governs: list, items: each');
    expect(problemsIn({ text: conditions, front, quotes })).toEqual([]);
  });
});

describe('words of others', () => {
  const text =
    'The Board recalls:\n\n> Norway will plan.\n\nThe statute reads:\n\n1. It shall act.\n2. It shall stop.\n\nIt ends.\n';
  const front = 'wordsOf: [{ begins: It shall act, to: It shall stop, of: the Statute }]\n';

  test('are no initiative of the document, in a quotation or in a range of the front matter', () => {
    const statute = "['The statute reads:', It shall act.]";
    expect(problemsIn({ text, front, quotes: ['Norway will plan.', statute, 'It ends.'] })).toEqual(
      [
        'error: Unexpected quote from words of others, expected words of the document itself, or a field "adopts" that says why the document makes them its own  words-of-others',
        'error: Unexpected quote from words of others (the Statute), expected words of the document itself, or a field "adopts" that says why the document makes them its own  words-of-others',
      ],
    );
  });

  test('may be adopted', () => {
    const fields = ', adopts: The Board endorses them.';
    expect(problemsIn({ text, front, quotes: [['Norway will plan.', fields]] })).toEqual([]);
  });

  test('are needed for the field', () => {
    const fields = ', adopts: The Board endorses them.';
    expect(problemsIn({ text, front, quotes: [['It ends.', fields]] })).toEqual([
      'error: Unexpected field "adopts" of a quote in the document’s own words, expected none  words-of-others',
    ]);
  });
});

describe('a recital that ends in a colon', () => {
  const front = "speakers: [{ begins: 'The Parties,', to: 'Have agreed as follows:' }]\n";
  const paper = (rest: string) =>
    `# T\n\nThe Parties,\n\nHave agreed as follows:\n\n## Article 1\n\n${rest}`;

  test('governs no article, and is not asked about before one', () => {
    expect(problemsIn({ text: paper('They act.\n'), front, quotes: ['They act.'] })).toEqual([]);
    expect(problemsIn({ text: paper('1. They act.\n'), front, quotes: ['They act.'] })).toEqual([]);
  });

  test('is asked about before bullets, a heading between or not', () => {
    const quotes = ['They act.'];
    expect(problemsIn({ text: paper('- They act.\n'), front, quotes })).toHaveLength(1);
  });
});

describe('a lead-in of several sentences', () => {
  const text = 'The Board met. In short, it calls for steps to:\n\n- plan;\n- wait.\n';

  test('is asked for from the beginning of its last one', () => {
    expect(problemsIn({ text, quotes: ['plan'] })).toEqual([
      expect.stringContaining(
        'expected quote: ["In short, it calls for steps to:", "plan"]  missing-governing-words',
      ),
    ]);
    expect(problemsIn({ text, quotes: ["['In short, it calls for steps to:', plan]"] })).toEqual(
      [],
    );
  });

  test('keeps its verb', () => {
    expect(problemsIn({ text, quotes: ["['steps to:', plan]"] })).toEqual([
      'error: Unexpected quote without its verb, expected the words from "calls for" on, or a field "standsAlone" that says why it needs none  missing-verb',
    ]);
  });
});

test('all that a sentence holds outside the quote is told at once', () => {
  const text = 'Unless it rains, the Board will plan, but never without pay.\n';
  expect(problemsIn({ text, quotes: ['the Board will plan'] })).toEqual([
    'error: Unexpected quote without "Unless", "never", "without" of its own sentence ("Unless it rains, the Board will plan, but neve"), expected each in the quote, or under "notGoverning": { words: …, because: … }  missing-governing-words',
  ]);
});

test('an open question hides no fault in a sentence', () => {
  const text = 'The Board acts.\n\n- It will never plan.\n';
  expect(problemsIn({ text, quotes: ['It will'] })).toEqual([
    expect.stringContaining('unanswered-question'),
    expect.stringContaining('Unexpected quote without "never"'),
  ]);
});

test('a caption beside a list is no lead-in of it, and nobody is asked', () => {
  const text = 'A view of the harbour\n\n- They act.\n';
  const front = 'passageKinds: [{ begins: A view, kind: caption }]\n';
  expect(problemsIn({ text, quotes: ['They act.'] })).toHaveLength(1);
  expect(problemsIn({ text, front, quotes: ['They act.'] })).toEqual([]);
});
