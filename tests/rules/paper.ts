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
};

function contentWith({ words, quotes, language = 'en', actors = '[]' }: Paper) {
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
date: "2001"
dateLabel: Published
language: ${language}
rights: Free to share.
---

${words}
`,
  });
}

/** What is said of a paper, as it is printed. */
export function problemsOfPaper(paper: Paper): string[] {
  return problemsOf(contentWith(paper));
}

/** The initiatives of a paper without problems. */
export function initiativesOf(paper: Paper) {
  const { corpus, problems } = parseCorpus(contentWith(paper));
  if (!corpus) throw new Error(problems.map(formatProblem).join('\n'));
  return corpus.initiatives;
}

/** The mentions of a paper without problems. */
export function mentionsOf(paper: Paper) {
  const { corpus, problems } = parseCorpus(contentWith(paper));
  if (!corpus) throw new Error(problems.map(formatProblem).join('\n'));
  return corpus.documents.flatMap(({ passages }) =>
    passages.flatMap(({ text, mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    ),
  );
}
