import type { Nodes, PhrasingContent } from 'mdast';
import type { SourceRange } from '@/lib/model/anchor';
import type { Mark, Passage } from '@/lib/model/passage';
import { checkSigns, refuseCharacters } from './check-signs';
import { readMark } from './read-mark';
import type { Refusing } from './refuse-markdown';
import { offsetsOf, refuseAt, refuseNode } from './refuse-markdown';
import { alignText, isOfSpacelessScript } from './source-text';

/** The mark of a note before its passage has an id: by the note's name in the file. */
export type DraftMark =
  | Exclude<Mark, { kind: 'note' }>
  | {
      readonly kind: 'note';
      readonly start: number;
      readonly end: number;
      readonly name: string;
      readonly offset: number;
    };

/** Words of the source, and what it shows at them. */
export type Words = {
  text: string;
  readonly emphasis: Passage['emphasis'][number][];
  readonly marks: DraftMark[];
  readonly source: SourceRange[];
  /** The printed mark of a note that the file gives (`:mark[*]`). */
  printed?: string;
};

/** The addresses that links of a document name by reference; whether a note's words are read. */
export type InlineContext = Refusing & {
  readonly definitions: ReadonlyMap<string, string>;
  readonly isNote?: boolean;
};

/** Reads phrasing content into words; what is not supported is reported, and its letters are kept. */
export function readInlines(nodes: readonly PhrasingContent[], context: InlineContext): Words {
  const words: Words = { text: '', emphasis: [], marks: [], source: [] };
  for (const node of nodes) {
    const isSpaced = node.type === 'text' && /^[ \t]/.test(node.value) && isBehindMark(words);
    readInline(isSpaced ? withoutBeginning(node, 1) : node, words, context);
  }
  trimEnd(words);
  return words;
}

/** A mark of ours between two words, or before the first one, takes the space behind it along. */
function isBehindMark({ text, marks, printed }: Words): boolean {
  if (text === '' && printed !== undefined) return true;
  const last = marks.at(-1);
  return last?.start === last?.end && last?.start === text.length && /^$|\s$/.test(text);
}

/** A space before a mark that ends a passage is none of the source's. */
function trimEnd(words: Words): void {
  const length = words.text.trimEnd().length;
  const last = words.source.at(-1);
  if (length === words.text.length || words.marks.length === 0 || !last) return;
  words.source[words.source.length - 1] = { ...last, end: last.end - words.text.length + length };
  words.text = words.text.slice(0, length);
  words.marks.forEach((mark, index) => {
    const [start, end] = [Math.min(mark.start, length), Math.min(mark.end, length)];
    words.marks[index] = { ...mark, start, end };
  });
}

/** A text node without its first letters, which stand in the file as they are but for wraps. */
export function withoutBeginning(node: TextNode, letters: number): TextNode {
  const { position } = node;
  if (!position) return node;
  const value = node.value.slice(letters);
  const start = { ...position.start, offset: offsetsOf(node).start + letters };
  return { ...node, value, position: { ...position, start } };
}

function readInline(node: PhrasingContent, words: Words, context: InlineContext): void {
  switch (node.type) {
    case 'text':
      return readText(node, words, context);
    case 'break':
      return readBreak(node, words, context);
    case 'emphasis':
    case 'strong':
      return readEmphasis(node, words, context);
    case 'link':
      return readLink(node, node.url, words, context);
    case 'linkReference':
      return readLink(node, context.definitions.get(node.identifier) ?? '', words, context);
    case 'footnoteReference': {
      const [start, end] = [words.text.length, words.text.length];
      const offset = offsetsOf(node).start;
      words.marks.push({ kind: 'note', start, end, name: node.identifier, offset });
      return;
    }
    case 'textDirective':
      return readDirective(node, words, context);
    default:
      refuseNode(node, context);
      if ('children' in node) for (const child of node.children) readInline(child, words, context);
  }
}

type TextNode = Extract<Nodes, { type: 'text' }>;

function readText(node: TextNode, words: Words, context: InlineContext): void {
  const { start, end } = offsetsOf(node);
  const raw = context.file.text.slice(start, end);
  readLetters(node.value, start, raw, words, context);
  // Nothing can be given a backslash inside `<https://…>`.
  if (context.file.text[start - 1] !== '<') checkSigns(raw, start, context);
}

function readLetters(
  value: string,
  start: number,
  raw: string,
  words: Words,
  context: InlineContext,
): void {
  const aligned = alignText(value, raw, start);
  if (aligned.kind === 'different') refuseCharacters(raw, start, aligned.offset, context);
  // Even so the words are kept, lest each quote of them be reported as well.
  words.text += aligned.kind === 'aligned' ? aligned.text : value.replace(/\s*\r?\n\s*/g, ' ');
  const ranges = aligned.kind === 'aligned' ? aligned.ranges : [{ start, end: start + raw.length }];
  words.source.push(...ranges);
}

/** A line that the source ends before its edge; written as a backslash at the line's end. */
function readBreak(node: Nodes, words: Words, context: InlineContext): void {
  const { start, end } = offsetsOf(node);
  const raw = context.file.text.slice(start, end);
  if (!raw.startsWith('\\')) {
    const expected =
      'none; put a backslash at the end of the line where the source begins a new one';
    refuseAt(start, 'spaces at the end of a line', raw, expected, context);
  }
  const newline = start + raw.search(/[\r\n]/);
  words.text += '\n';
  words.source.push({ start: newline, end: newline + 1 });
}

type Emphasis = Extract<PhrasingContent, { type: 'emphasis' | 'strong' }>;

function readEmphasis(node: Emphasis, words: Words, context: InlineContext): void {
  const range = offsetsOf(node);
  const { text } = context.file;
  const before = Array.from(text.slice(Math.max(0, range.start - 2), range.start)).at(-1) ?? '';
  const behind = String.fromCodePoint(text.codePointAt(range.end) ?? 0x20);
  // `5*3*2` and `M*A*S*H` have stars of their own; `*un*healthy` has none.
  if (/\p{N}/u.test(before + behind) || (isInsideWord(before) && isInsideWord(behind))) {
    const found = text.slice(range.start - before.length, range.end + behind.length);
    const expected =
      'a backslash before each star or underline that the source prints; emphasis begins and ends at the edge of a word';
    refuseAt(range.start, 'emphasis inside a word', found.trim(), expected, context);
  }
  if (text[range.start] === '_') {
    const found = text.slice(range.start, range.end);
    const expected =
      '`*words*` or `**words**` for emphasis, or a backslash before each underline that the source prints';
    refuseAt(range.start, 'underlines around words', found, expected, context);
  }
  const start = words.text.length;
  for (const child of node.children) readInline(child, words, context);
  words.emphasis.push({ start, end: words.text.length, strong: node.type === 'strong' });
}

const isInsideWord = (character: string) =>
  /[\p{L}\p{N}\p{M}]/u.test(character) && !isOfSpacelessScript(character);

type Link = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>;

function readLink(node: Link, href: string, words: Words, context: InlineContext): void {
  const start = words.text.length;
  const { start: offset, end } = offsetsOf(node);
  for (const child of node.children) readInline(child, words, context);
  if (words.text.length === start) {
    const found = context.file.text.slice(offset, end);
    return refuseAt(
      offset,
      'link without words',
      found,
      'the words that the source links',
      context,
    );
  }
  if ('title' in node && typeof node.title === 'string') {
    const expected = 'the address alone: readers would not see these words';
    return refuseAt(offset, 'words behind the address of a link', node.title, expected, context);
  }
  if (/^(?:https?:\/\/[^\s/]|mailto:\S)/i.test(href)) {
    words.marks.push({ kind: 'link', start, end: words.text.length, href });
    return;
  }
  const expected =
    'the whole address, beginning with https://, or the words without a link; put a backslash before a bracket that is meant as it stands';
  refuseAt(offset, 'link to', href, expected, context);
}

type Directive = Extract<PhrasingContent, { type: 'textDirective' }>;

/**
 * The marks that have a name and words or a value. A colon without both (`10:30`) is a sign of the
 * source.
 */
function readDirective(node: Directive, words: Words, context: InlineContext): void {
  const { start, end } = offsetsOf(node);
  const raw = context.file.text.slice(start, end);
  if (!/[[{]/.test(raw)) return readLetters(raw, start, raw, words, context);
  const from = words.text.length;
  const mark = readMark(node, readInlines(node.children, context).text, from === 0, context);
  switch (mark?.kind) {
    case 'page':
      words.marks.push({ kind: 'page', start: from, end: from, page: mark.page });
      return;
    case 'printed':
      words.printed = mark.printed;
      return;
    default:
      for (const child of node.children) readInline(child, words, context);
      if (mark) words.marks.push({ ...mark, start: from, end: words.text.length });
  }
}
