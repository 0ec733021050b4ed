import type { ContentFiles } from '@/lib/parse/read-files';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { ledgerSchema } from '@/lib/model/permalink';
import { byPlace, createReport, formatProblem } from '@/lib/parse/problem';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import { compareWithEarlier } from '@/lib/permalinks/compare-earlier';
import { membersInJson } from '@/lib/permalinks/entry-in-json';
import { parseContent } from '@/lib/permalinks/parse-content';
import { sealOf } from '@/lib/permalinks/seal';

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
    { "address": "/actors/canada/", "published": "2026-01-31", "words": "Canada", "fingerprint": "0gfp7bwm8m797", "kind": "state", "seal": "0zvqhq2qpi5zg" },
    { "address": "/actors/norway/", "published": "2026-01-31", "words": "Norway", "fingerprint": "1m6l3tbu9wjhz", "kind": "state", "seal": "06f4ax4pz6f2c" },
    { "address": "/documents/paper/", "published": "2026-01-31", "words": "The Paper", "fingerprint": "0qqxsi3ro9ivq", "seal": "168t5z3j0atla" },
    { "address": "/documents/paper/#p4wn20mz", "published": "2026-01-31", "words": "The world is wide.", "fingerprint": "35cgb344wld63", "place": ["paper", "pz8jgy6v"], "seal": "2wnlboppdp39s" },
    { "address": "/documents/paper/#ph94nkxz", "published": "2026-01-31", "words": "Canada will sign the Ban Treaty. Norway helps.", "fingerprint": "33lv99iwqgdgn", "place": ["paper", "pz8jgy6v"], "seal": "0hto7a56c3hpi" },
    { "address": "/documents/paper/#pz8jgy6v", "published": "2026-01-31", "words": "Plans", "fingerprint": "0ar03mxf79vmb", "place": ["paper"], "seal": "30te7gc20hfgt" },
    { "address": "/initiatives/sign-treaty/", "published": "2026-01-31", "words": "Canada will sign the Ban Treaty.", "fingerprint": "154gqsitcoxy7", "place": ["paper", "pz8jgy6v", "ph94nkxz"], "title": "Sign the treaty", "kind": "commitment", "seal": "1kgiex0unprju" },
    { "address": "/instruments/ban-treaty/", "published": "2026-01-31", "words": "Ban Treaty", "fingerprint": "223w0da6f5lux", "kind": "treaty", "seal": "3cmiqd4kyvlsy" },
    { "address": "/themes/arms/", "published": "2026-01-31", "words": "Arms", "fingerprint": "03rny2in8lc2a", "seal": "3tccc7whszh97" }
  ],
  "aliases": [],
  "tombstones": [],
  "revisions": []
}
`;

/** The same as some earlier version of it has been. */
export const EARLIER = SMALL_LEDGER;

/** A ledger as it was before there were seals. */
export const unsealed = (text: string) => text.replace(/("fingerprint": "[^"]*"), .*(?= })/g, '$1');

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
  const lists = Object.entries(ways).reduce((text, [list, entries]) => {
    const sealed = entries.map((entry) => withSeal(entry, { recorded: '2030-01-01' }));
    return text.replace(`"${list}": []`, () => `"${list}": [\n    ${sealed.join(',\n    ')}\n  ]`);
  }, SMALL_LEDGER);
  const more = addresses.map((entry) => `,\n    ${withSeal(entry)}`).join('');
  return { [LEDGER]: lists.replace('\n  ],', () => `${more}\n  ],`) };
}

/** An entry as recording it leaves it: with its seal, and for a decision the day, behind its own fields. */
export function withSeal(entry: string, more: Readonly<Record<string, string>> = {}): string {
  const fields = JSON.parse(entry) as Record<string, string>;
  const members = membersInJson({ ...more, seal: sealOf({ ...fields, ...more }) });
  return entry.replace(/ }$/, `, ${members} }`);
}

/** The small content with its ledger, and some files changed. */
export function recordedContent(changes: Changes = {}): ReadonlyMap<string, Uint8Array> {
  return content({ [LEDGER]: SMALL_LEDGER, ...changes });
}

/** The same, its ledger compared with the small content's, as a commit has it. */
export function guardedProblemsOf(files: ContentFiles): string[] {
  const { corpus, placed, problems } = parseContent(files);
  const report = createReport();
  const version = {
    name: 'the commit of 2026-02-01 (1234567)',
    source: 'git show 1234567',
    path: LEDGER,
    ledger: ledgerSchema.parse(JSON.parse(EARLIER)),
  };
  if (corpus && placed) {
    const living = new Set(addressesOf(corpus).map(({ address }) => address));
    compareWithEarlier(placed, living, [version], report);
  }
  return [...report.problems(), ...problems].toSorted(byPlace).map(formatProblem);
}

/** Every problem of a content and its ledger, as it is printed. */
export function allProblemsOf(files: ContentFiles): string[] {
  return parseContent(files).problems.map(formatProblem);
}
