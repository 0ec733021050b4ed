import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Passage, PassageKind } from '@/lib/model/passage';
import { checkBeginnings, checkLines } from './check-markdown';
import type { DraftMark, InlineContext, Words } from './read-inline';
import { readInlines } from './read-inline';
import { labelOf } from './read-label';
import { readTable } from './read-table';
import type { Report } from './problem';
import { offsetsOf, refuseAt, refuseNode } from './refuse-markdown';
import { joinRanges } from './source-text';
import type { TextFile } from './text-file';

/** A passage as the Markdown has it, before anything is known about it. */
export type DraftPassage = Pick<
  Passage,
  'level' | 'label' | 'quoted' | 'afterRule' | 'text' | 'emphasis' | 'source' | 'printed'
> & {
  readonly kind: Exclude<PassageKind, 'caption' | 'credit'>;
  readonly marks: readonly DraftMark[];
  /** The cells of a row: where each stands in its words. */
  readonly cells: readonly { readonly start: number; readonly end: number }[];
  /** The name that a note has in the file. */
  readonly name?: string;
};

/** What stands in a document, by the index of each passage in the order of reading. */
export type Block =
  | { readonly kind: 'passage'; readonly at: number }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** The rows of a table; the first one names its columns. */
  | { readonly kind: 'table'; readonly rows: readonly number[] }
  | { readonly kind: 'container'; readonly blocks: readonly Block[] };

/** An item of a list: its label as printed, absent for a bare bullet, and what stands in it. */
export type Item = { readonly label?: string | undefined; readonly blocks: readonly Block[] };

/** The passages of a document in the order of reading, and the tree that they form. */
export type ReadPassages = {
  readonly drafts: readonly DraftPassage[];
  readonly blocks: readonly Block[];
};

type Context = InlineContext & {
  readonly drafts: DraftPassage[];
  readonly notes: Extract<RootContent, { type: 'footnoteDefinition' }>[];
  ruleBefore: boolean;
  page?: DraftMark | undefined;
};

type Inside = Pick<DraftPassage, 'kind' | 'level' | 'quoted'>;

const RUNNING_TEXT: Inside = { kind: 'paragraph', level: 0, quoted: false };

/** The passages of a document's tree in reading order; what we do not support is reported, and left out. */
export function readPassages(tree: Root, file: TextFile, report: Report): ReadPassages {
  const definitions = new Map(
    tree.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  const context: Context = { file, report, definitions, drafts: [], notes: [], ruleBefore: false };
  checkLines(tree, context);
  const blocks = readBlocks(tree.children, RUNNING_TEXT, context);
  const notes = context.notes.map((note): Block => {
    const first = context.drafts.length;
    const noteBlocks = readBlocks(note.children, { ...RUNNING_TEXT, kind: 'note' }, context);
    const printed = context.drafts[first]?.printed ?? note.label ?? note.identifier;
    amend(context, first, { name: note.identifier, printed });
    return { kind: 'container', blocks: noteBlocks };
  });
  return { drafts: context.drafts, blocks: [...blocks, ...notes] };
}

function readBlocks(nodes: readonly RootContent[], inside: Inside, context: Context): Block[] {
  return nodes.flatMap((node) => readBlock(node, inside, context));
}

function readBlock(node: RootContent, inside: Inside, context: Context): readonly Block[] {
  switch (node.type) {
    case 'yaml':
    case 'definition':
      return [];
    case 'thematicBreak':
      context.ruleBefore = true;
      return [];
    case 'heading': {
      if (inside.kind === 'list-item') refuseNode(node, context);
      return readWords(node.children, { ...inside, kind: 'heading', level: node.depth }, context);
    }
    case 'paragraph': {
      checkBeginnings(node, context);
      return readWords(node.children, inside, context);
    }
    case 'blockquote':
      return readQuotation(node, inside, context);
    case 'list':
      return readList(node, inside, context);
    case 'table':
      return readTable(node, (words) => add(words, inside, context), context);
    case 'defList':
      return readDefinitions(node, inside, context);
    case 'footnoteDefinition':
      context.notes.push(node);
      return [];
    default:
      refuseNode(node, context);
      return [];
  }
}

/** A dash that begins the last paragraph of a quotation gives its source. */
function readQuotation(
  { children }: Extract<RootContent, { type: 'blockquote' }>,
  inside: Inside,
  context: Context,
): Block[] {
  const within = { ...inside, quoted: true };
  const blocks = children.flatMap((child, index) => {
    const isSource =
      index > 0 &&
      index === children.length - 1 &&
      child.type === 'paragraph' &&
      /^(?:--|[–—])/.test(context.file.text.slice(offsetsOf(child).start));
    if (!isSource) return readBlock(child, within, context);
    return readWords(child.children, { ...within, kind: 'attribution' }, context);
  });
  return [{ kind: 'container', blocks }];
}

function readList(
  list: Extract<RootContent, { type: 'list' }>,
  inside: Inside,
  context: Context,
): Block[] {
  const level = inside.kind === 'list-item' ? inside.level + 1 : 1;
  const within: Inside = { ...inside, kind: 'list-item', level };
  const items = list.children.map((item): Item => {
    const { label, children } = labelOf(item, list.children, context);
    const first = context.drafts.length;
    const blocks = readBlocks(children, within, context);
    if (label === undefined) return { blocks };
    const [block] = blocks;
    // A label before a list alone (`4. (a) …`) is a level, and no passage.
    if (block?.kind === 'passage') amend(context, first, { label });
    if (!block) refuseAt(offsetsOf(item).start, 'label', label, 'words behind it', context);
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
  const words = readInlines(nodes, context);
  const [mark] = words.marks;
  if (words.text.trim() === '' && mark?.kind === 'page') {
    context.page = mark;
    return [];
  }
  if (words.text.trim() === '') return [];
  return [{ kind: 'passage', at: add({ ...words, cells: [] }, inside, context) }];
}

/** A row before it is a passage: its words, and where its cells stand in them. */
export type RowWords = Words & Pick<DraftPassage, 'cells'> & { readonly isHead?: boolean };

function add(words: RowWords, inside: Inside, context: Context): number {
  const { isHead, printed, marks, source, ...said } = words;
  const hasLetters = /[\p{L}\p{N}]/u.test(words.text);
  const kindOfRow = isHead === true ? 'head-row' : 'row';
  context.drafts.push({
    ...inside,
    kind: isHead !== undefined ? kindOfRow : hasLetters ? inside.kind : 'ornament',
    ...said,
    source: joinRanges(source),
    marks: context.page ? [context.page, ...marks] : marks,
    ...(inside.kind === 'note' && printed !== undefined ? { printed } : {}),
    afterRule: context.ruleBefore,
  });
  context.ruleBefore = false;
  context.page = undefined;
  return context.drafts.length - 1;
}

/** Adds what is known of a passage only when all of its item or note was read. */
function amend({ drafts }: Context, at: number, known: Partial<DraftPassage>): void {
  const draft = drafts[at];
  if (draft) drafts[at] = { ...draft, ...known };
}
