import type { SourceRange } from '@/lib/model/anchor';
import type { Range } from '@/lib/text/ranges';

/** Text and, for each run of it that stands unbroken in the file, where. */
export type SourceText = { readonly text: string; readonly source: readonly SourceRange[] };

/** The places of a text in the file or, where it does not stand there as it is, the first difference. */
export type Alignment =
  | { readonly kind: 'aligned'; readonly text: string; readonly ranges: SourceRange[] }
  | { readonly kind: 'different'; readonly offset: number };

/**
 * Where the letters of a Markdown text node stand in the file. They stand there as they are, but
 * for backslashes that escape one, and for the wraps of lines: the break and the indentation, or
 * the sign of a quotation, of the next line are one space, between characters of scripts without
 * spaces nothing. Anything else is a difference (a character reference such as `&amp;`).
 */
export function alignText(value: string, raw: string, base: number): Alignment {
  const ranges: SourceRange[] = [];
  let text = '';
  let start = 0;
  let at = 0;
  const close = (end: number) => {
    if (end > start) ranges.push({ start: base + start, end: base + end });
  };
  for (let index = 0; index < value.length; index += 1) {
    const letter = value[index] ?? '';
    // A break of `\r\n` is one, and is met at its last sign.
    if (letter === '\r' && value[index + 1] === '\n') continue;
    if (letter === '\n' || letter === '\r') {
      const wrap = wrapAt(raw, at);
      if (!wrap) return { kind: 'different', offset: base + at };
      close(at);
      start = wrap.after;
      at = wrap.after;
      if (isSpaceless(value, index)) continue;
      ranges.push({ start: base + wrap.newline, end: base + wrap.newline + 1 });
      text += ' ';
      continue;
    }
    if (raw[at] !== letter) {
      if (raw[at] !== '\\' || raw[at + 1] !== letter) {
        return { kind: 'different', offset: base + at };
      }
      close(at);
      at += 1;
      start = at;
    } else if (letter === '\\' && raw[at + 1] === '\\') {
      close(at + 1);
      at += 1;
      start = at + 1;
    }
    text += letter;
    at += 1;
  }
  close(at);
  if (at !== raw.length) return { kind: 'different', offset: base + at };
  return { kind: 'aligned', text, ranges: joinRanges(ranges) };
}

/** A break of a line, the spaces before it, and what the next line of a container begins with. */
const WRAP = /[ \t]*\r?(\n|\r)[ \t>]*/y;

function wrapAt(raw: string, at: number): { newline: number; after: number } | undefined {
  WRAP.lastIndex = at;
  const [whole = '', newline = ''] = WRAP.exec(raw) ?? [];
  return whole === '' ? undefined : { newline: raw.indexOf(newline, at), after: at + whole.length };
}

/** Scripts that put no space between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** Whether a character is of a script that puts no space between words: each one is an edge. */
export function isOfSpacelessScript(character: string): boolean {
  return SPACELESS.test(character);
}

/** Whether the characters on both sides of a wrap need no space between them. */
function isSpaceless(value: string, wrap: number): boolean {
  const [before = ''] = Array.from(value.slice(Math.max(0, wrap - 3), wrap).trimEnd()).slice(-1);
  const [after = ''] = Array.from(value.slice(wrap + 1, wrap + 3));
  return SPACELESS.test(before) && SPACELESS.test(after);
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
