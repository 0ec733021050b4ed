import type { SourceRange } from '@/lib/model/anchor';
import type { Range } from '@/lib/text/ranges';

/** Text and, for each run of it that stands unbroken in the file, where. */
export type SourceText = { readonly text: string; readonly source: readonly SourceRange[] };

/** The places of a text in the file or, where it does not stand there as it is, the first difference. */
export type Alignment =
  | { readonly kind: 'aligned'; readonly ranges: SourceRange[] }
  | { readonly kind: 'different'; readonly offset: number };

/**
 * Where the letters of a Markdown text node stand in the file. They stand there as they are, but
 * for backslashes that escape one; anything else is a difference (a character reference such as
 * `&amp;`).
 */
export function alignText(value: string, raw: string, base: number): Alignment {
  const ranges: SourceRange[] = [];
  let start = 0;
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    if (raw[at] !== value[index]) {
      if (raw[at] !== '\\' || raw[at + 1] !== value[index]) {
        return { kind: 'different', offset: base + at };
      }
      if (at > start) ranges.push({ start: base + start, end: base + at });
      at += 1;
      start = at;
    } else if (raw[at] === '\\' && raw[at + 1] === '\\') {
      ranges.push({ start: base + start, end: base + at + 1 });
      at += 1;
      start = at + 1;
    }
    at += 1;
  }
  if (at > start) ranges.push({ start: base + start, end: base + at });
  return at === raw.length ? { kind: 'aligned', ranges } : { kind: 'different', offset: base + at };
}

/** Two runs that touch are one. */
export function joinRanges(ranges: readonly SourceRange[]): SourceRange[] {
  const joined: SourceRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && last.end === range.start)
      joined[joined.length - 1] = { start: last.start, end: range.end };
    else joined.push(range);
  }
  return joined;
}

/** The places in the file of a span of the text. */
export function sourceOf(passage: SourceText, span: Range): SourceRange[] {
  const ranges: SourceRange[] = [];
  let offset = 0;
  for (const run of passage.source) {
    const length = run.end - run.start;
    const from = Math.max(span.start, offset);
    const to = Math.min(span.end, offset + length);
    if (from < to) ranges.push({ start: run.start + from - offset, end: run.start + to - offset });
    offset += length;
  }
  return ranges;
}
