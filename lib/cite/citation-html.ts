import type { Run } from '@/lib/text/citation-runs';

/** A tag, a character reference, or text. */
const TOKEN = /<(\/?)([a-z]+)([^<>]*)>|&(#\d+|[a-z]+);|[^<&]+/gy;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
]);

/** Whether what stands in a tag is italic, by the tag's name and attributes and what is around it. */
const TAGS = new Map<string, (around: boolean) => boolean>([
  ['i', () => true],
  ['span style="font-style:normal;"', () => false],
  ['div class="csl-entry"', (around) => around],
]);

/**
 * The HTML that a citation processor gives, as runs. Throws on any markup but italics, their
 * reverse within italics, and the frame of an entry: what is not known must not be lost.
 */
export function readCitationHtml(html: string): Run[] {
  const runs: Run[] = [];
  const open: { readonly name: string; readonly italic: boolean }[] = [];
  let at = 0;
  for (const token of html.trim().matchAll(TOKEN)) {
    const [all, closing, name, attributes, reference] = token;
    at = token.index + all.length;
    const italic = open.at(-1)?.italic ?? false;
    if (name === undefined) runs.push(toRun(readText(all, reference), italic));
    else if (!closing) open.push({ name, italic: readTag(`${name}${attributes}`, italic) });
    else if (open.pop()?.name !== name) throw new Error(`Unexpected ${all} in a citation`);
  }
  if (at !== html.trim().length || open.length > 0) {
    throw new Error(`Unexpected markup in a citation: ${html}`);
  }
  return mergeRuns(runs);
}

/** Runs without two neighbours that differ in nothing but their text, and without empty ones. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && isAlike(last, run)) merged.splice(-1, 1, { ...last, text: last.text + run.text });
    else if (run.text !== '') merged.push(run);
  }
  return merged;
}

function isAlike(one: Run, other: Run): boolean {
  return (
    !one.slot &&
    !other.slot &&
    one.italic === other.italic &&
    one.onlyWithDate === other.onlyWithDate
  );
}

function toRun(text: string, italic: boolean): Run {
  return italic ? { text, italic } : { text };
}

function readTag(tag: string, around: boolean): boolean {
  const italic = TAGS.get(tag);
  if (!italic) throw new Error(`Unexpected <${tag}> in a citation`);
  return italic(around);
}

function readText(all: string, reference: string | undefined): string {
  if (reference === undefined) return all;
  if (reference.startsWith('#')) return String.fromCodePoint(Number(reference.slice(1)));
  const character = NAMED.get(reference);
  if (character === undefined) throw new Error(`Unexpected ${all} in a citation`);
  return character;
}
