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
  if (node.type !== 'emphasis' && node.type !== 'strong') return refuse(node, context);
  const start = words.text.length;
  for (const child of node.children) readInline(child, words, context);
  words.emphasis.push({ start, end: words.text.length, strong: node.type === 'strong' });
}

function readText(node: Extract<Nodes, { type: 'text' }>, words: Words, context: Context): void {
  const { start, end } = offsetsOf(node);
  const lineBreak = node.value.search(/[\r\n]/);
  if (lineBreak !== -1) {
    const reason = 'Unexpected line break inside a passage, expected all of its words on one line';
    return context.report.at(context.file, start + lineBreak, 'unsupported-markdown', reason);
  }
  const ranges = alignText(node.value, context.file.text.slice(start, end), start);
  if (!ranges) {
    const found = show(context.file.text.slice(start, end));
    const reason = `Unexpected character reference in ${found}, expected the character itself`;
    return context.report.at(context.file, start, 'unsupported-markdown', reason);
  }
  words.text += node.value;
  words.source.push(...ranges);
}

const NAMES: Readonly<Record<string, string>> = {
  break: 'forced line break',
  code: 'code block',
  definition: 'link definition',
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
