import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { SourceRange } from '@/lib/model/anchor';
import type { Passage } from '@/lib/model/passage';
import type { Report } from './problem';
import { show } from './problem';
import { alignText, joinRanges } from './source-text';
import type { TextFile } from './text-file';

/** A passage as the Markdown has it, before anything is known about it. */
export type DraftPassage = Pick<Passage, 'level' | 'ordinal' | 'text' | 'emphasis' | 'source'> & {
  readonly kind: 'heading' | 'paragraph' | 'list-item';
};

type Context = {
  readonly file: TextFile;
  readonly report: Report;
  readonly drafts: DraftPassage[];
};
type Inside = Pick<DraftPassage, 'kind' | 'level' | 'ordinal'>;

const RUNNING_TEXT: Inside = { kind: 'paragraph', level: 0 };

/** The passages of a document's tree in reading order; what we do not support is reported, and left out. */
export function readPassages(tree: Root, file: TextFile, report: Report): DraftPassage[] {
  const context: Context = { file, report, drafts: [] };
  for (const node of tree.children) readBlock(node, RUNNING_TEXT, context);
  return context.drafts;
}

function readBlock(node: RootContent, inside: Inside, context: Context): void {
  switch (node.type) {
    case 'yaml':
      return;
    case 'heading':
      return readWords(node.children, { kind: 'heading', level: node.depth }, context);
    case 'paragraph':
      return readWords(node.children, inside, context);
    case 'blockquote':
      return node.children.forEach((child) => readBlock(child, inside, context));
    case 'list':
      return readList(node, inside.kind === 'list-item' ? inside.level + 1 : 1, context);
    default:
      return refuse(node, context);
  }
}

function readList(
  list: Extract<RootContent, { type: 'list' }>,
  level: number,
  context: Context,
): void {
  list.children.forEach((item, index) => {
    const ordinal = list.ordered ? (list.start ?? 1) + index : undefined;
    const [first, ...rest] = item.children;
    const inside: Inside = {
      kind: 'list-item',
      level,
      ...(ordinal === undefined ? {} : { ordinal }),
    };
    if (first) readBlock(first, inside, context);
    for (const child of rest) {
      if (child.type === 'list') readBlock(child, inside, context);
      else refuse(child, context);
    }
  });
}

function readWords(nodes: readonly PhrasingContent[], inside: Inside, context: Context): void {
  const words: Words = { text: '', emphasis: [], source: [] };
  for (const node of nodes) readInline(node, words, context);
  if (words.text.trim() === '') return;
  context.drafts.push({ ...inside, ...words, source: joinRanges(words.source) });
}

type Words = {
  text: string;
  emphasis: DraftPassage['emphasis'][number][];
  source: SourceRange[];
};

function readInline(node: PhrasingContent, words: Words, context: Context): void {
  if (node.type === 'text') return readText(node, words, context);
  const start = words.text.length;
  const isEmphasis = node.type === 'emphasis' || node.type === 'strong';
  if (!isEmphasis) refuse(node, context);
  if (node.type === 'break') words.text += ' ';
  if ('children' in node) for (const child of node.children) readInline(child, words, context);
  const strong = node.type === 'strong';
  if (isEmphasis) words.emphasis.push({ start, end: words.text.length, strong });
}

function readText(node: Extract<Nodes, { type: 'text' }>, words: Words, context: Context): void {
  const { start, end } = offsetsOf(node);
  const raw = context.file.text.slice(start, end);
  const lineBreak = raw.search(/[\r\n]/);
  const aligned = alignText(node.value, raw, start);
  if (lineBreak !== -1) {
    const reason = 'Unexpected line break inside a passage, expected all of its words on one line';
    context.report.at(context.file, start + lineBreak, 'unsupported-markdown', reason);
  } else if (aligned.kind === 'different') {
    refuseCharacter(aligned.offset, context);
  }
  // Even so the words are kept, lest each quote of them be reported as well.
  words.text += node.value.replace(/\r?\n|\r/g, ' ');
  const ranges = aligned.kind === 'aligned' ? aligned.ranges : [{ start, end }];
  for (const range of ranges) words.source.push(range);
}

const REFERENCE = /&[^;\s&]{1,40};/y;

function refuseCharacter(offset: number, context: Context): void {
  const { text } = context.file;
  // The first letter of `&amp;` is the one that it stands for: they differ in the second.
  for (const start of [offset, offset - 1]) {
    REFERENCE.lastIndex = start;
    const reference = REFERENCE.exec(text)?.[0];
    if (reference === undefined) continue;
    const reason = `Unexpected character reference ${show(reference)}, expected the character itself`;
    return context.report.at(context.file, start, 'unsupported-markdown', reason);
  }
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const reason = `Unexpected character U+${code}, expected text without it`;
  context.report.at(context.file, offset, 'unsupported-markdown', reason);
}

const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'quotation in a list item',
  break: 'forced line break',
  code: 'code block',
  definition: 'link definition',
  heading: 'heading in a list item',
  html: 'HTML',
  image: 'image',
  imageReference: 'image',
  inlineCode: 'code',
  link: 'link',
  linkReference: 'link',
  paragraph: 'second paragraph in a list item',
  thematicBreak: 'rule',
};

function refuse(node: Nodes, context: Context): void {
  const { start, end } = offsetsOf(node);
  const name = NAMES[node.type] ?? node.type;
  const found = show(context.file.text.slice(start, end));
  const reason = `Unexpected ${name} ${found}, expected headings, paragraphs, lists, quotations and emphasis only; put a backslash before a character that is meant as it stands`;
  context.report.at(context.file, start, 'unsupported-markdown', reason);
}

function offsetsOf(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`${node.type} without a position`);
  return { start, end };
}
