import type { Piece } from '@/lib/text/join-pieces';
import { joinPieces } from '@/lib/text/join-pieces';
import type { Range } from '@/lib/text/ranges';
import type { SelectedWords } from './selected-words';

/** Words of one passage, and the block that it stands in. */
type Part = { readonly block: HTMLElement; readonly words: string; readonly span: Range };

/**
 * Selected words as paragraphs, with the words that govern them: nobody is given an item without its
 * lead-in. What is left out is […]; labels stand where words follow others.
 */
export function governedParagraphs({ passages, spans, blocks }: SelectedWords): string[] {
  const chosen = spans.flatMap((span): Part[] => {
    const passage = passages.find(({ id }) => id === span.passage);
    return passage ? [{ block: passage.block, words: passage.text, span }] : [];
  });
  const own = chosen.map(({ block }) => block);
  const leadIns = governing(own, 'leadIns');
  const closings = governing(own, 'closings');
  const parts = [...leadIns, ...chosen, ...closings];
  const paragraphs: [Piece, ...Piece[]][] = [];
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    const piece = {
      text: textOf(part),
      label: part.span.start === 0 ? part.block.dataset.label : undefined,
      leftOut: before !== undefined && isLeftOut(before, part, blocks),
    };
    // What governs stands in one paragraph with the words beside it.
    const isBehindChosen = at > leadIns.length && at < leadIns.length + chosen.length;
    const last = paragraphs.at(-1);
    if (last && !isBehindChosen) last.push(piece);
    else paragraphs.push([piece]);
  });
  return paragraphs.map(([first, ...others], at) => {
    const words = joinPieces([first, ...others]);
    return at > 0 && first.label ? `${first.label} ${words}` : words;
  });
}

/**
 * The passages that govern some others and are not among them, wherever the page has them. What is left
 * of them governs all that is selected, and so has one order.
 */
function governing(blocks: readonly HTMLElement[], which: 'leadIns' | 'closings'): Part[] {
  const ids = new Set(blocks.flatMap(({ dataset }) => dataset[which]?.split(' ') ?? []));
  return [...ids].flatMap((id): Part[] => {
    const block = document.querySelector<HTMLElement>(`#${id}, [data-governs=${id}]`);
    if (!block || blocks.includes(block)) return [];
    const words = block.querySelector('.passage-text')?.textContent ?? '';
    return [{ block, words, span: { start: 0, end: words.length } }];
  });
}

/** Whether words stand between two parts: more of a passage, or other passages, which a page may not show. */
function isLeftOut(before: Part, part: Part, blocks: readonly HTMLElement[]): boolean {
  if (before.span.end < before.words.length || part.span.start > 0) return true;
  if (part.block.dataset.leftOut !== undefined) return true;
  const [from, to] = [blocks.indexOf(before.block), blocks.indexOf(part.block)];
  return from !== -1 && to !== -1 && to !== from + 1;
}

/** The words of a part; of a row the cells that they stand in, each with what its column says, and its heads. */
function textOf({ block, words, span: { start, end } }: Part): string {
  const cells = [...block.querySelectorAll<HTMLTableCellElement>('tr.passage-text > *')];
  if (cells.length === 0) return words.slice(start, end);
  let at = 0;
  const own = cells.map(({ scope, textContent: text, dataset: { head } }) => {
    const shown = (
      scope === 'row' ? text : text.slice(Math.max(start - at, 0), Math.max(end - at, 0))
    ).trim();
    at += text.length;
    return head && shown ? `${head}: ${shown}` : shown;
  });
  return [block.dataset.reached, ...own].filter(Boolean).join(' | ');
}
