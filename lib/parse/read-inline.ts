import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, PhrasingContent } from 'mdast';
import type { SourceRange } from '@/lib/model/anchor';
import type { Mark, Passage } from '@/lib/model/passage';
import { codePointAt } from '@/lib/text/invisible';
import { show } from './problem';
import type { Refusing } from './refuse-markdown';
import { offsetsOf, refuseAt, refuseNode } from './refuse-markdown';
import { alignText } from './source-text';

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
  /** The label that the file gives by hand (`:label[…]`), or a note's printed mark (`:mark[…]`). */
  printed?: string;
};

/** The addresses that links of a document name by reference. */
export type InlineContext = Refusing & { readonly definitions: ReadonlyMap<string, string> };

/** Reads phrasing content into words; what is not supported is reported, and its letters are kept. */
export function readInlines(nodes: readonly PhrasingContent[], context: InlineContext): Words {
  const words: Words = { text: '', emphasis: [], marks: [], source: [] };
  for (const node of nodes) {
    const isSpaced = node.type === 'text' && /^\s/.test(node.value) && isBehindMark(words);
    readInline(isSpaced ? withoutBeginning(node, 1) : node, words, context);
  }
  return words;
}

/** A mark of ours between two words, or before the first one, takes the space behind it along. */
function isBehindMark({ text, marks, printed }: Words): boolean {
  if (text === '' && printed !== undefined) return true;
  const last = marks.at(-1);
  return last?.kind === 'page' && last.start === text.length && /^$|\s$/.test(text);
}

/** A text node without its first letters, which stand in the file as they are. */
export function withoutBeginning(node: TextNode, letters: number): TextNode {
  const { position } = node;
  if (!position) return node;
  const start = { ...position.start, offset: offsetsOf(node).start + letters };
  return { ...node, value: node.value.slice(letters), position: { ...position, start } };
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
  readLetters(node.value, start, context.file.text.slice(start, end), words, context);
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
  const strike = /(?<!\\)(?:\\\\)*[~^]/.exec(raw);
  if (strike && !/^(?:https?|mailto):\S*$/.test(raw)) {
    const expected =
      'a backslash before a ~ or ^ that the source prints, `:sub[2]` or `:sup[2]` for a lowered or raised figure; words that the source strikes out belong into an editors’ note';
    refuseAt(start + strike.index + strike[0].length - 1, 'sign', raw, expected, context);
  }
  const note = /(?<!\\)\[\^[^\]\s]+\]/.exec(raw);
  if (note) {
    const expected = `the words of the note, behind ${show(`${note[0]}: `)} on a line of their own`;
    refuseAt(start + note.index, 'mark of a note without its words', note[0], expected, context);
  }
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
  const newline = start + raw.indexOf('\n');
  words.text += '\n';
  words.source.push({ start: newline, end: newline + 1 });
}

type Emphasis = Extract<PhrasingContent, { type: 'emphasis' | 'strong' }>;

function readEmphasis(node: Emphasis, words: Words, context: InlineContext): void {
  const range = offsetsOf(node);
  const { text } = context.file;
  const [before, after] = [text[range.start - 1] ?? '', text[range.end] ?? ''];
  // `5*3*2` and `M*A*S*H` have stars of their own; `*un*healthy` has none.
  if (/\p{N}/u.test(before + after) || (/\p{L}/u.test(before) && /\p{L}/u.test(after))) {
    const found = text.slice(Math.max(0, range.start - 1), range.end + 1);
    const expected =
      'a backslash before each star or underline that the source prints; emphasis begins and ends at the edge of a word';
    refuseAt(range.start, 'emphasis inside a word', found, expected, context);
  }
  const start = words.text.length;
  for (const child of node.children) readInline(child, words, context);
  words.emphasis.push({ start, end: words.text.length, strong: node.type === 'strong' });
}

type Link = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>;

function readLink(node: Link, href: string, words: Words, context: InlineContext): void {
  const start = words.text.length;
  for (const child of node.children) readInline(child, words, context);
  if (/^(?:https?:\/\/[^\s/]|mailto:\S)/i.test(href)) {
    words.marks.push({ kind: 'link', start, end: words.text.length, href });
    return;
  }
  const expected =
    'the whole address, beginning with https://, or the words without a link; put a backslash before a bracket that is meant as it stands';
  refuseAt(offsetsOf(node).start, 'link to', href, expected, context);
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
  const plain = () => readInlines(node.children, context).text;
  switch (node.name) {
    case 'page':
      words.marks.push({ kind: 'page', start: from, end: from, page: plain() });
      return;
    case 'label':
    case 'mark':
      words.printed = plain();
      return;
    case 'sup':
    case 'sub':
    case 'lang': {
      for (const child of node.children) readInline(child, words, context);
      const span = { start: from, end: words.text.length };
      const language = Object.keys(node.attributes ?? {})[0] ?? '';
      if (node.name === 'lang') words.marks.push({ kind: 'language', ...span, language });
      else words.marks.push({ kind: node.name === 'sup' ? 'raised' : 'lowered', ...span });
      return;
    }
    default:
      refuseNode(node, context);
  }
}

const REFERENCES = /(?<!\\)&(#[xX]?[\da-fA-F]+|\w+);/g;

/** Reports each character reference by the character that it stands for, or another sign that is not in the file. */
function refuseCharacters(raw: string, start: number, at: number, context: InlineContext): void {
  let isFound = false;
  for (const { 0: reference, 1: name = '', index } of raw.matchAll(REFERENCES)) {
    const character = characterOf(name);
    if (character === undefined) continue;
    isFound = true;
    const code = codePointAt(character, 0);
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character} (${code})` : code;
    const expected = `the character itself, ${shown}`;
    refuseAt(start + index, 'character reference', reference, expected, context);
  }
  if (isFound) return;
  const reason = `Unexpected character ${codePointAt(context.file.text, at)}, expected text without it`;
  context.report.at(context.file, at, 'unsupported-markdown', reason);
}

function characterOf(name: string): string | undefined {
  const number = /^#(?:[xX]([\da-fA-F]+)|(\d+))$/.exec(name);
  if (!number) return decodeNamedCharacterReference(name) || undefined;
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
