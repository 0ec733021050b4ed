import type { Corpus } from '@/lib/model/corpus';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { formatProblem } from '@/lib/parse/problem';
import {
  ACTORS,
  content,
  DOCUMENT,
  INITIATIVES,
  INSTRUMENTS,
  problemsOf,
} from '@/tests/small-content';

/** A document of one passage, an initiative for each quote, and the actors that they have. */
export type Paper = {
  readonly words: string;
  /** Each quote with the evidence of its theme, in YAML; the quote itself where none is given. */
  readonly quotes: readonly (readonly [quote: string, evidence?: string, actor?: string])[];
  readonly language?: string;
  readonly actors?: string;
  /** More lines of the front matter; a date of 2001 where nothing is said. */
  readonly more?: string;
};

function contentWith({
  words,
  quotes,
  language = 'en',
  actors = '[]',
  more = 'date: "2001"\ndateLabel: Published',
}: Paper) {
  const initiatives = quotes.map(
    ([quote, evidence = JSON.stringify(quote), actor = ''], index) => `
  - id: i${index}
    kind: commitment
    title: Act
    quote: ${JSON.stringify(quote)}
    themes: [{ theme: arms, evidence: ${evidence} }]
    actors: [${actor}]
    note: A plain note.`,
  );
  return content({
    [ACTORS]: actors,
    [INSTRUMENTS]: '[]',
    [INITIATIVES]: `initiatives:${initiatives.join('')}\n`,
    [DOCUMENT]: `---
title: A Paper
shortTitle: Paper
issuedBy: [Ministry]
language: ${language}
rights: Free to share.
${more}
---

${words}
`,
  });
}

/** What is said of a paper, as it is printed. */
export function problemsOfPaper(paper: Paper): string[] {
  return problemsOf(contentWith(paper));
}

/** The corpus of a paper without problems. */
export function corpusOf(paper: Paper): Corpus {
  const { corpus, problems } = parseCorpus(contentWith(paper));
  if (!corpus) throw new Error(problems.map(formatProblem).join('\n'));
  return corpus;
}
