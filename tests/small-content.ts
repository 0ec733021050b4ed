import type { ContentFiles } from '@/lib/parse/read-files';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { formatProblem } from '@/lib/parse/problem';

/** The paths of the small content: everything that a corpus needs, and each of it once or twice. */
export const ACTORS = 'content/actors.yaml';
export const INSTRUMENTS = 'content/instruments.yaml';
export const THEME = 'content/themes/arms.md';
export const DOCUMENT = 'content/documents/paper/document.md';
export const INITIATIVES = 'content/documents/paper/initiatives.yaml';

const SMALL_CONTENT: Readonly<Record<string, string>> = {
  [ACTORS]: `- id: canada
  name: Canada
  kind: state

- id: norway
  name: Norway
  kind: state
`,
  [INSTRUMENTS]: `- id: ban-treaty
  name: Ban Treaty
  kind: treaty
`,
  [THEME]: `---
title: Arms
order: 1
hue: rust
definition: Weapons of every kind.
---

What belongs here.
`,
  [DOCUMENT]: `---
title: The Paper
shortTitle: Paper
issuedBy: [Government of Canada]
date: "2001-02-03"
dateLabel: Published
language: en
rights: Crown copyright.
---

# Plans

Canada will sign the Ban Treaty. Norway helps.

The world is wide.
`,
  [INITIATIVES]: `initiatives:
  - id: sign-treaty
    kind: commitment
    title: Sign the treaty
    quote: Canada will sign the Ban Treaty.
    themes:
      - { theme: arms, evidence: Ban Treaty }
    actors:
      - { actor: canada, role: lead }
      - { actor: norway, role: partner, evidence: Norway helps }
    instruments:
      - { instrument: ban-treaty }
    note: Canada promises to sign.
uncoded:
  - begins: The world is wide
    reason: context
    note: Describes the world.
`,
};

/** What is different from the small content: a file's new text or bytes, or undefined for no file. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The small content with some of its files changed, added or taken away. */
export function content(changes: Changes = {}): ContentFiles {
  const files = Object.entries({ ...SMALL_CONTENT, ...changes }).flatMap(([path, file]) => {
    if (file === undefined) return [];
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    return [[path, bytes] as const];
  });
  return new Map(files);
}

/** A file of the small content with one piece of its text replaced. Throws where it is not there once. */
export function edit(path: string, from: string, to: string): { readonly [path: string]: string } {
  const text = SMALL_CONTENT[path] ?? '';
  if (text.split(from).length !== 2) throw new Error(`${path} has not exactly one ${from}`);
  return { [path]: text.replace(from, () => to) };
}

/** A file of the small content with more text at its end. */
export function append(path: string, more: string): { readonly [path: string]: string } {
  return { [path]: `${SMALL_CONTENT[path] ?? ''}${more}` };
}

/** Every problem of a content, as it is printed. */
export function problemsOf(files: ContentFiles): string[] {
  return parseCorpus(files).problems.map(formatProblem);
}
