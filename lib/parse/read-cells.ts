import type { RootContent } from 'mdast';
import type { Passage } from '@/lib/model/passage';
import type { Context } from './draft-passages';
import type { Block, DraftPassage } from './read-passages';
import { offsetsOf, refuseAt, refuseNode } from './refuse-markdown';
import { spanOf } from './span-of-cell';
import type { TableCell, TableRow } from './table-rows';
import { widthsOf } from './table-rows';

type Directive = Extract<RootContent, { type: 'containerDirective' }>;
type Line = Extract<RootContent, { type: 'leafDirective' }>;

/** Reads the blocks of a cell into a context of its own. */
export type ReadBlocks = (nodes: readonly RootContent[], context: Context) => readonly Block[];

/**
 * The rows of a table in the long form: `:::table`, then `::row` and `::cell` on lines of their own,
 * each cell with its paragraphs and items below it, then `:::`.
 */
export function readCells(table: Directive, read: ReadBlocks, context: Context): TableRow[] {
  if (table.name !== 'table') {
    refuseNode(table, context);
    return [];
  }
  checkForm(table, context);
  const rows: { line: Line; cells: { line: Line; nodes: RootContent[] }[] }[] = [];
  for (const node of table.children) {
    const row = rows.at(-1);
    const cell = row?.cells.at(-1);
    const name = node.type === 'leafDirective' ? node.name : undefined;
    if (node.type === 'leafDirective' && name === 'row') rows.push({ line: node, cells: [] });
    else if (node.type === 'leafDirective' && name === 'cell' && row) {
      row.cells.push({ line: node, nodes: [] });
    } else if (cell) cell.nodes.push(node);
    else
      refuseHere(
        node,
        row ? '`::cell` before the words of a cell' : '`::row` on a line of its own',
        context,
      );
  }
  const tableRows = rows.map(({ line, cells }): TableRow => {
    const { isHead } = spanOf(line, context);
    const own = cells.map((cell) => readCell(cell, isHead, read, context));
    if (own.every(({ text }) => text.trim() === '')) {
      refuseHere(line, 'a row with words, or no row', context);
    }
    const isHeadRow = own.length > 0 && own.every((cell) => cell.isHead);
    return { cells: own, offset: offsetsOf(line).start, isHead: isHeadRow };
  });
  const widths = widthsOf(tableRows);
  const [width = 0] = widths;
  widths.forEach((own, index) => {
    const line = rows[index]?.line;
    if (own === width || !line) return;
    const expected = `${width} columns, as the first row has; write \`::cell\` without words for an empty cell`;
    const found = `${own} column${own === 1 ? '' : 's'}`;
    refuseAt(offsetsOf(line).start, 'row of', found, expected, context);
  });
  return tableRows;
}

function checkForm(table: Directive, context: Context): void {
  const { start, end } = offsetsOf(table);
  const raw = context.file.text.slice(start, end);
  const [first = ''] = raw.split(/[\r\n]/, 1);
  if (!/^:{3,}table\s*$/.test(first)) {
    refuseAt(start, 'line', first, '`:::table` alone on the line', context);
  }
  if (!/[\r\n][ \t>]*:{3,}\s*$/.test(raw)) {
    refuseAt(start, 'table without an end', first, '`:::` on a line of its own below it', context);
  }
  if (table.children.length === 0) refuseHere(table, '`::row` and `::cell` below it', context);
}

function refuseHere(node: RootContent, expected: string, context: Context): void {
  const { start, end } = offsetsOf(node);
  const [line = ''] = context.file.text.slice(start, end).split(/[\r\n]/, 1);
  refuseAt(start, 'line in a table', line, expected, context);
}

/** What a cell may hold. */
const KINDS: ReadonlySet<DraftPassage['kind']> = new Set(['paragraph', 'list-item', 'ornament']);

function readCell(
  { line, nodes }: { readonly line: Line; readonly nodes: readonly RootContent[] },
  isHeadRow: boolean,
  read: ReadBlocks,
  context: Context,
): TableCell {
  const { isHead, rows, columns } = spanOf(line, context);
  const own: Context = { ...context, drafts: [], pages: [], figures: [], ruleBefore: undefined };
  const items = itemsOf(read(nodes, own), own.drafts);
  const cell: CellOfParts = {
    text: '',
    emphasis: [],
    marks: [],
    source: [],
    parts: [],
    offset: offsetsOf(line).start,
    rows,
    columns,
    isHead: isHead || isHeadRow,
    saysHead: isHead || isHeadRow,
  };
  own.drafts.forEach((draft, index) => {
    const at = draft.source[0]?.start ?? cell.offset;
    if (!KINDS.has(draft.kind) || draft.quoted || draft.afterRule) {
      refuseAt(at, 'block in a cell', draft.text, 'paragraphs and items alone', context);
    }
    append(draft, items.get(index) ?? {}, cell, context);
  });
  const figures = [...own.figures, ...own.drafts.flatMap((draft) => draft.figures ?? [])];
  for (const { file } of figures) {
    refuseAt(cell.offset, 'picture in a cell', file, 'it before or behind the table', context);
  }
  const end = cell.text.length;
  cell.marks.push(...own.pages.map((page) => ({ ...page, start: end, end })));
  const isPlain = cell.parts.length === 1 && cell.parts[0]?.level === 0;
  const { parts, ...plain } = cell;
  return isPlain || parts.length === 0 ? plain : cell;
}

type Part = NonNullable<Passage['cells'][number]['parts']>[number];
type InItem = Pick<Part, 'begins' | 'label'>;
type CellOfParts = Omit<TableCell, 'parts'> & { readonly parts: Part[] };

/** Adds a paragraph or item to a cell, on a line of its own. */
function append(draft: DraftPassage, inItem: InItem, cell: CellOfParts, { file }: Context): void {
  const last = cell.source.at(-1)?.end;
  if (last !== undefined) {
    const wrap = last + file.text.slice(last).search(/[\r\n]/);
    cell.source.push({ start: wrap, end: wrap + 1 });
    cell.text += '\n';
  }
  const by = cell.text.length;
  const shift = <Shifted extends { start: number; end: number }>(span: Shifted): Shifted => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  cell.text += draft.text;
  const { level } = draft;
  cell.parts.push({ start: by, end: cell.text.length, level, ...inItem });
  cell.source.push(...draft.source);
  cell.emphasis.push(...draft.emphasis.map(shift));
  cell.marks.push(...draft.marks.map(shift));
}

/**
 * What is known of parts in items, by the index of each: whether it begins one, and its label, with those of
 * levels that have no words (`4. (a)`).
 */
function itemsOf(blocks: readonly Block[], drafts: readonly DraftPassage[]): Map<number, InItem> {
  const known = new Map<number, InItem>();
  const walk = (all: readonly Block[], before: string, isItem = false) => {
    all.forEach((block, index) => {
      const outer = index === 0 ? before : '';
      if (block.kind === 'passage') {
        const label = [outer, drafts[block.at]?.label ?? ''].filter(Boolean).join(' ');
        if (isItem && index === 0) {
          known.set(block.at, { begins: true, ...(label !== '' && { label }) });
        }
      } else if (block.kind === 'list') {
        block.items.forEach((item, place) => {
          const isAlone = item.blocks[0]?.kind !== 'passage';
          const own = isAlone ? (item.label ?? '') : '';
          walk(item.blocks, [place === 0 ? outer : '', own].filter(Boolean).join(' '), true);
        });
      }
    });
  };
  walk(blocks, '');
  return known;
}
