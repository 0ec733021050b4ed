import type { Paragraph } from 'mdast';
import { labelOfParagraph } from './labels';
import { labelAtBeginning } from './read-label';
import type { DraftPassage } from './read-passages';
import type { Refusing } from './refuse-markdown';
import { offsetsOf, refuseAt } from './refuse-markdown';

/** A break of a line inside a paragraph, with what the next line of its container begins with. */
const WRAP = /(?:\r\n?|\n)([ \t>]*)/g;

/**
 * Reports a paragraph, or a wrapped line of one, that begins like an item of a list, a heading, a
 * table or a definition, and a line that only seems to belong to the item or quotation above it.
 */
export function checkBeginnings(
  node: Paragraph,
  kind: DraftPassage['kind'],
  context: Refusing,
): void {
  const [first] = node.children;
  if (first === undefined) return;
  const { start } = offsetsOf(first);
  const raw = context.file.text.slice(start, offsetsOf(node).end);
  const label = labelOfParagraph(labelAtBeginning(node.children, context) ?? '');
  if (label === undefined) checkLine(raw, start, context);
  else refuseLabel(label, start, false, context);
  const edge = columnOf(offsetsOf(node).start, context);
  for (const { index, 0: wrap, 1: before = '' } of raw.matchAll(WRAP)) {
    const at = start + index + wrap.length;
    const line = raw.slice(index + wrap.length);
    if (!isAfterForcedBreak(raw, index)) checkWrap(line, at, context);
    const isContained = kind !== 'paragraph' || before.includes('>') || isQuoted(start, context);
    // The words of a note go on at the fifth column, wherever its first line begins.
    const least = kind === 'note' ? Math.min(edge, 4) : edge;
    if (isContained && columnOf(at, context) < least) refuseLazy(line, at, context);
  }
}

/** Behind a backslash at the end of a line the next one begins as the source has it. */
function isAfterForcedBreak(raw: string, index: number): boolean {
  return /(?<!\\)(?:\\\\)*\\$/.test(raw.slice(Math.max(0, index - 8), index));
}

function checkWrap(line: string, offset: number, context: Refusing): void {
  const label = labelOfParagraph(line);
  if (label === undefined) checkLine(line, offset, context);
  else refuseLabel(label, offset, true, context);
}

function isQuoted(offset: number, { file }: Refusing): boolean {
  return lineBefore(offset, file.text).includes('>');
}

/** The column of a place, from 0; a tab reaches to the next multiple of four. */
function columnOf(offset: number, { file }: Refusing): number {
  let column = 0;
  for (const letter of lineBefore(offset, file.text)) {
    column += letter === '\t' ? 4 - (column % 4) : 1;
  }
  return column;
}

function lineBefore(offset: number, text: string): string {
  const begins = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  return text.slice(begins + 1, offset);
}

/** What a line begins with that Markdown would take for letters, and its writer did not. */
const BEGINNINGS: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [
    /^#{1,6}(?=[^\s#])|^#{7,}/,
    'up to six # and a space where it is a heading, or a backslash before the first one',
  ],
  [
    /^\|/,
    'a table with a line such as `| --- | --- |` below its first row, or a backslash before each bar that the source prints',
  ],
  [
    /^\+[-=]{2,}/,
    'a table of bars, with a line such as `| --- | --- |` below its first row, or one in the form `:::table`',
  ],
  [
    /^:[ \t]/,
    'the term that it defines on the line above, neither of them in an item, or a backslash before the colon',
  ],
  [/^:{2,}/, 'a block such as `:::table` with its own end, or a backslash before the first colon'],
];

function checkLine(line: string, offset: number, context: Refusing): void {
  for (const [pattern, expected] of BEGINNINGS) {
    if (pattern.test(line)) refuseAt(offset, 'line', firstLine(line), expected, context);
  }
}

function refuseLazy(line: string, offset: number, context: Refusing): void {
  const expected =
    'it as far to the right as the words above where it goes on with them, or an empty line before it';
  refuseAt(offset, 'line right below an item or quotation', firstLine(line), expected, context);
}

const firstLine = (text: string) => /.*/.exec(text)?.[0] ?? '';

function refuseLabel(label: string, offset: number, isWrapped: boolean, context: Refusing): void {
  const sign = /[^\p{L}\p{N}\s]/u.exec(label);
  const escaped = sign && `${label.slice(0, sign.index)}\\${label.slice(sign.index)}`;
  const item = `\`- ${label} …\``;
  const asItem = isWrapped
    ? `the two lines joined or, where it is an item of a list, an empty line and ${item}`
    : `${item} where it is an item of a list`;
  const asWords =
    escaped && /^[!-~]$/.test(sign[0])
      ? ` or, where it belongs to the words, a backslash: \`${escaped} …\``
      : '';
  const name = isWrapped ? 'beginning of a line like a label' : 'beginning like a label';
  refuseAt(offset, name, label, `${asItem}${asWords}`, context);
}
