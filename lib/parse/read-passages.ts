import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Passage, PassageKind } from '@/lib/model/passage';
import { checkBeginnings } from './check-beginnings';
import { checkLines, checkRule } from './check-markdown';
import { checkNames } from './check-names';
import type { Context } from './draft-passages';
import { add, addTable, amend, finishText, keepPages, takeBefore } from './draft-passages';
import type { DraftMark } from './read-inline';
import { readInlines } from './read-inline';
import { labelOf, tokensOf } from './read-label';
import type { ReadBlocks } from './read-cells';
import { readCells } from './read-cells';
import { readFigure } from './read-figure';
import type { Pictures } from './read-pictures';
import { readTable } from './read-table';
import type { Report } from './problem';
import { offsetsOf, refuseAt, refuseNode } from './refuse-markdown';
import type { TextFile } from './text-file';

/** A passage as the Markdown has it, before anything is known about it. */
export type DraftPassage = Pick<
  Passage,
  | 'level'
  | 'label'
  | 'quoted'
  | 'afterRule'
  | 'text'
  | 'cells'
  | 'reachedBy'
  | 'table'
  | 'figures'
  | 'emphasis'
  | 'source'
  | 'printed'
> & {
  readonly kind: Exclude<PassageKind, 'caption' | 'credit'>;
  readonly marks: readonly DraftMark[];
  /** The name that a note has in the file. */
  readonly name?: string;
};

/** What stands in a document, by the index of each passage in the order of reading. */
export type Block =
  | { readonly kind: 'passage'; readonly at: number }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** The rows of a table; the first one names its columns. */
  | { readonly kind: 'table'; readonly rows: readonly number[] }
  | {
      readonly kind: 'container';
      readonly of: 'quotation' | 'note';
      readonly blocks: readonly Block[];
    };

/** An item of a list: its label as printed, absent for a bare bullet, and what stands in it. */
export type Item = { readonly label?: string | undefined; readonly blocks: readonly Block[] };

/** The passages of a document in the order of reading, and the tree that they form. */
export type ReadPassages = {
  readonly drafts: readonly DraftPassage[];
  readonly blocks: readonly Block[];
  /** The names of the pictures that it shows. */
  readonly shown: ReadonlySet<string>;
};

/** What holds for all passages of a container. */
export type Inside = Pick<DraftPassage, 'kind' | 'level' | 'quoted'>;

const RUNNING_TEXT: Inside = { kind: 'paragraph', level: 0, quoted: false };

/** The passages of a document's tree in reading order; what we do not support is reported, and left out. */
export function readPassages(
  tree: Root,
  file: TextFile,
  report: Report,
  pictures: Pictures = new Map(),
): ReadPassages {
  const definitions = checkNames(tree, { file, report });
  const context: Context = {
    file,
    report,
    definitions,
    pictures,
    shown: new Set(),
    drafts: [],
    notes: [],
    tables: 0,
    pages: [],
    figures: [],
  };
  checkLines(tree, context);
  const blocks = readBlocks(tree.children, RUNNING_TEXT, context);
  finishText(context);
  // A note may itself have notes, which are found when it is read.
  for (const note of context.notes) {
    blocks.push({ kind: 'container', of: 'note', blocks: readNote(note, context) });
    finishText(context);
  }
  return { drafts: context.drafts, blocks, shown: context.shown };
}

function readNote({ node, ...before }: Context['notes'][number], context: Context): Block[] {
  Object.assign(context, before);
  const first = context.drafts.length;
  const blocks = readBlocks(node.children, { ...RUNNING_TEXT, kind: 'note' }, context);
  if (node.children[0]?.type !== 'paragraph') {
    const { start, end } = offsetsOf(node);
    const expected = 'its words behind the colon, beginning with a paragraph';
    refuseAt(start, 'note', context.file.text.slice(start, end), expected, context);
  }
  const printed = context.drafts[first]?.printed ?? node.label ?? node.identifier;
  amend(context, first, { name: node.identifier, printed });
  return blocks;
}

/** Lists with nothing printed between them are one: a mark of a page, or another kind of label, ends none. */
function readBlocks(nodes: readonly RootContent[], inside: Inside, context: Context): Block[] {
  const tokens = tokensOf(nodes, context);
  const blocks: Block[] = [];
  for (const node of nodes) {
    const isApart = context.ruleBefore !== undefined;
    for (const block of readBlock(node, inside, tokens, context)) {
      const last = blocks.at(-1);
      if (block.kind !== 'list' || last?.kind !== 'list' || isApart) blocks.push(block);
      else blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
    }
  }
  return blocks;
}

function readBlock(
  node: RootContent,
  inside: Inside,
  tokens: ReadonlySet<string>,
  context: Context,
): readonly Block[] {
  switch (node.type) {
    case 'yaml':
    case 'definition':
      return [];
    case 'thematicBreak':
      checkRule(node, context);
      context.ruleBefore = offsetsOf(node).start;
      return [];
    case 'heading': {
      if (inside.kind !== 'paragraph') refuseNode(node, context);
      return readWords(node.children, { ...inside, kind: 'heading', level: node.depth }, context);
    }
    case 'paragraph': {
      const picture = readFigure(node, context);
      if (picture) {
        context.figures.push(...picture);
        return [];
      }
      checkBeginnings(node, inside.kind, context);
      return readWords(node.children, inside, context);
    }
    case 'blockquote':
      return readQuotation(node, inside, context);
    case 'list':
      return readList(node, inside, tokens, context);
    case 'table':
      return addTable(readTable(node, context), inside, context);
    case 'containerDirective': {
      const read: ReadBlocks = (nodes, own) => readBlocks(nodes, RUNNING_TEXT, own);
      return addTable(readCells(node, read, context), inside, context);
    }
    case 'defList':
      return readDefinitions(node, inside, context);
    case 'footnoteDefinition': {
      // Pictures above the notes are of the text.
      const { figures, ...before } = takeBefore(context);
      context.notes.push({ node, ...before, figures: [] });
      context.figures = figures;
      return [];
    }
    default:
      refuseNode(node, context);
      return [];
  }
}

/** A dash that begins the last paragraph of a quotation gives its source. */
function readQuotation(
  node: Extract<RootContent, { type: 'blockquote' }>,
  inside: Inside,
  context: Context,
): Block[] {
  const { children } = node;
  const within = { ...inside, quoted: true };
  if (children.length === 0) {
    refuseAt(offsetsOf(node).start, 'quotation without words', '>', 'words behind it', context);
  }
  const last = children.at(-1);
  const isSource =
    children.length > 1 &&
    last?.type === 'paragraph' &&
    /^(?:--|[–—])/.test(context.file.text.slice(offsetsOf(last).start));
  const blocks = readBlocks(isSource ? children.slice(0, -1) : children, within, context);
  if (isSource)
    blocks.push(...readWords(last.children, { ...within, kind: 'attribution' }, context));
  return [{ kind: 'container', of: 'quotation', blocks }];
}

function readList(
  list: Extract<RootContent, { type: 'list' }>,
  inside: Inside,
  tokens: ReadonlySet<string>,
  context: Context,
): Block[] {
  const level = inside.kind === 'list-item' ? inside.level + 1 : 1;
  const within: Inside = { ...inside, kind: 'list-item', level };
  const items = list.children.map((item): Item => {
    const { label, children } = labelOf(item, tokens, context);
    const first = context.drafts.length;
    const blocks = readBlocks(children, within, context);
    const [block] = blocks;
    if (!block) {
      const found = label ?? '-';
      refuseAt(offsetsOf(item).start, 'item without words', found, 'words behind it', context);
    }
    if (label === undefined) return { blocks };
    // A label before a list alone (`4. (a) …`) is a level, and no passage.
    if (block?.kind === 'passage') amend(context, first, { label });
    return { label, blocks };
  });
  return [{ kind: 'list', items }];
}

function readDefinitions(
  node: Extract<RootContent, { type: 'defList' }>,
  inside: Inside,
  context: Context,
): Block[] {
  return node.children.flatMap((child) => {
    if (child.type === 'defListTerm') {
      return readWords(child.children, { ...inside, kind: 'term' }, context);
    }
    return readBlocks(child.children, { ...inside, kind: 'definition' }, context);
  });
}

function readWords(nodes: readonly PhrasingContent[], inside: Inside, context: Context): Block[] {
  const words = readInlines(nodes, inside.kind === 'note' ? { ...context, isNote: true } : context);
  if (words.text.trim() !== '') {
    return [{ kind: 'passage', at: add({ ...words, cells: [] }, inside, context) }];
  }
  keepPages(words, context);
  return [];
}
