import type { ContentFiles } from '@/lib/parse/read-files';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { formatProblem } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';

/** The paths of the small content: everything that a corpus needs, and each of it once or twice. */
export const ACTORS = 'content/actors.yaml';
export const INSTRUMENTS = 'content/instruments.yaml';
export const THEME = 'content/themes/arms.md';
export const DOCUMENT = 'content/documents/paper/document.md';
export const INITIATIVES = 'content/documents/paper/initiatives.yaml';
/** Not part of the small content, as every site may do without them. */
export const SITE = 'content/site.yaml';
export const VOCABULARIES = 'content/vocabularies.yaml';
export const PAGE = 'content/pages/method.md';
/** Not part of the small content: what records nothing is not reminded of it by every rule's test. */
export const LEDGER = 'content/permalinks.json';

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

/** The ledger of the small content, recorded on 31 January 2026. */
const SMALL_LEDGER = `{
  "addresses": [
    { "address": "/actors/canada/", "published": "2026-01-31", "words": "Canada", "fingerprint": "0gfp7bwm8m797" },
    { "address": "/actors/norway/", "published": "2026-01-31", "words": "Norway", "fingerprint": "1m6l3tbu9wjhz" },
    { "address": "/documents/paper/", "published": "2026-01-31", "words": "The Paper", "fingerprint": "0qqxsi3ro9ivq" },
    { "address": "/documents/paper/#p4wn20mz", "published": "2026-01-31", "words": "The world is wide.", "fingerprint": "35cgb344wld63" },
    { "address": "/documents/paper/#ph94nkxz", "published": "2026-01-31", "words": "Canada will sign the Ban Treaty. Norway helps.", "fingerprint": "33lv99iwqgdgn" },
    { "address": "/documents/paper/#pz8jgy6v", "published": "2026-01-31", "words": "Plans", "fingerprint": "0ar03mxf79vmb" },
    { "address": "/initiatives/sign-treaty/", "published": "2026-01-31", "words": "Canada will sign the Ban Treaty.", "fingerprint": "154gqsitcoxy7" },
    { "address": "/instruments/ban-treaty/", "published": "2026-01-31", "words": "Ban Treaty", "fingerprint": "223w0da6f5lux" },
    { "address": "/themes/arms/", "published": "2026-01-31", "words": "Arms", "fingerprint": "03rny2in8lc2a" }
  ],
  "aliases": [],
  "tombstones": [],
  "revisions": []
}
`;

/** What is different from the small content: a file's new text or bytes, or undefined for no file. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The small content with some of its files changed, added or taken away. */
export function content(changes: Changes = {}): ReadonlyMap<string, Uint8Array> {
  const files = Object.entries({ ...SMALL_CONTENT, ...changes }).flatMap(([path, file]) => {
    if (file === undefined) return [];
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    return [[path, bytes] as const];
  });
  return new Map(files);
}

/** A file of the small content with one piece of its text replaced. Throws where it is not there once. */
export function edit(path: string, from: string, to: string): { readonly [path: string]: string } {
  const text = path === LEDGER ? SMALL_LEDGER : (SMALL_CONTENT[path] ?? '');
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

/** The small content with a word replaced wherever it stands. */
export function everywhere(from: string, to: string): Changes {
  const replaced = Object.entries(SMALL_CONTENT).flatMap(([path, text]) =>
    text.includes(from) ? [[path, text.replaceAll(from, () => to)] as const] : [],
  );
  return Object.fromEntries(replaced);
}

/** Entries for the lists of the ledger that are empty in the small content's, each on a line. */
export type WaysOut = Readonly<
  Partial<Record<'aliases' | 'tombstones' | 'revisions', readonly string[]>>
>;

/** The ledger of the small content with ways out, and more recorded addresses at its end. */
export function ledger(ways: WaysOut, addresses: readonly string[] = []): Changes {
  const lists = Object.entries(ways).reduce(
    (text, [list, entries]) =>
      text.replace(`"${list}": []`, () => `"${list}": [\n    ${entries.join(',\n    ')}\n  ]`),
    SMALL_LEDGER,
  );
  const more = addresses.map((entry) => `,\n    ${entry}`).join('');
  return { [LEDGER]: lists.replace('\n  ],', () => `${more}\n  ],`) };
}

/** The small content with its ledger, and some files changed. */
export function recordedContent(changes: Changes = {}): ReadonlyMap<string, Uint8Array> {
  return content({ [LEDGER]: SMALL_LEDGER, ...changes });
}

/** Every problem of a content and its ledger, as it is printed. */
export function allProblemsOf(files: ContentFiles): string[] {
  return parseContent(files).problems.map(formatProblem);
}
