import { formatProblem } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import { recordAddresses } from '@/lib/permalinks/record-addresses';
import { contentOf } from '@/tests/content-of';
import { hostileInputs } from './inputs';
import { asMarkdownWords, inYaml, onOneLine } from './write-as-words';

/** So many inputs stand in one passage: a page for each would take hours to build. */
const BATCH = 25;
const HUES = ['rust', 'amber', 'moss', 'teal', 'indigo', 'plum'];

type Batch = { readonly number: number; readonly raw: string; readonly words: string };

const batches: readonly Batch[] = Array.from(
  { length: Math.ceil(hostileInputs.length / BATCH) },
  (_, index) => {
    const inputs = hostileInputs.slice(index * BATCH, (index + 1) * BATCH);
    const words = `Case ${index + 1}: ${inputs.map(onOneLine).join(' · ')}`;
    const raw = inputs.map((input) => input.replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ')).join('\n\n');
    return { number: index + 1, raw, words: words.trim() };
  },
);

/**
 * A content that is sound and hostile in every word of it: all inputs as words of a document, as
 * introductions, titles, names, aliases, notes, facts and evidence, and as what the ledger records
 * of them. By path inside the folder. Throws where it cannot be recorded.
 */
export function hostileContent(): ReadonlyMap<string, string> {
  const words = hostileWords();
  const { corpus, placed, problems } = parseContent(contentOf(words));
  if (!corpus || !placed) {
    const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
    throw new Error(`The hostile content has problems:\n${errors.slice(0, 10).join('\n')}`);
  }
  const { files } = recordAddresses(placed, corpus, '2026-01-31');
  const ledger = Array.from(
    files,
    ([path, text]) => [path.replace(/^content\//, ''), text] as const,
  );
  return new Map([...words, ...ledger]);
}

function hostileWords(): ReadonlyMap<string, string> {
  return new Map([
    ['actors.yaml', batches.map((batch) => authorityOf(batch, 'actor', 'state')).join('')],
    ['instruments.yaml', batches.map((batch) => authorityOf(batch, 'means', 'treaty')).join('')],
    ['documents/case/document.md', documentOf()],
    ['documents/case/initiatives.yaml', `initiatives:\n${batches.map(initiativeOf).join('')}`],
    ...batches.map((batch) => [`themes/theme-${batch.number}.md`, themeOf(batch)] as const),
  ]);
}

function authorityOf({ number, words }: Batch, id: string, kind: string): string {
  const text = inYaml(words);
  return `- id: ${id}-${number}
  kind: ${kind}
  name: ${inYaml(`${id} ${words}`)}
  shortName: ${inYaml(`${id} of ${words}`)}
  aliases: [${inYaml(`Alias of ${id} ${words}`)}]
  shortForms: [${text}]
  alsoSearchedAs: [${text}]
  description: ${text}
  editorsNote: ${text}
  facts:
    - { date: ${text}, text: ${text} }
  notToBeConfusedWith:
    - { name: ${text}, because: ${text} }
`;
}

function documentOf(): string {
  // Front matter has 16 KB; the last inputs are our own, made to run.
  const [last] = batches.slice(-1).map(({ words }) => inYaml(words));
  return `---
title: ${last}
shortTitle: ${last}
issuedBy: [${last}]
date: "2001"
dateLabel: ${last}
language: en
rights: ${last}
excerpt: { parts: [${last}], before: ${last}, after: ${last} }
editorsNotes:
  - quote: "Case 1:"
    mark: sic
    reason: ${last}
    note: ${last}
    by: ${last}
    on: "2026-01-01"
---

${batches.map(({ words }) => asMarkdownWords(words)).join('\n\n')}
`;
}

function initiativeOf({ number, words }: Batch): string {
  const text = inYaml(words);
  const evidence = inYaml(`Case ${number}:`);
  return `  - id: case-${number}
    kind: action
    title: ${text}
    quote: ${text}
    themes: [{ theme: theme-${number}, evidence: ${evidence} }]
    actors: [{ actor: actor-${number}, role: lead, evidence: ${text} }]
    instruments: [{ instrument: means-${number}, evidence: ${evidence} }]
    note: ${text}
`;
}

function themeOf({ number, raw, words }: Batch): string {
  return `---
title: ${inYaml(words)}
order: ${number}
hue: ${HUES[number % HUES.length]}
definition: ${inYaml(words)}
---

Case ${number}.

${raw}
`;
}
