import { inOneLine } from '@/lib/text/join-pieces';
import type { Piece } from '@/lib/text/join-pieces';
import type { StoredPassage, Store } from './store';

/** A passage in the chain of words without which one of them cannot be read. */
export type GovernedPiece = Piece & {
  readonly passage: StoredPassage;
  readonly role: 'lead-in' | 'itself' | 'closing';
};

/**
 * A passage with the words that govern it, in the order of the text: lead-ins outermost first, itself,
 * closing words. Only itself where nothing governs it.
 */
export async function governedBy(
  store: Store,
  passage: StoredPassage,
): Promise<readonly GovernedPiece[]> {
  const read = (ids: readonly string[]) =>
    store.records(
      'passage',
      ids.map((id) => `${passage.document}#${id}`),
    );
  const [leadIns, closings] = await Promise.all([read(passage.leadIns), read(passage.closings)]);
  const chain = [
    ...leadIns.map((one) => ({ passage: one, role: 'lead-in' as const })),
    { passage, role: 'itself' as const },
    ...closings.map((one) => ({ passage: one, role: 'closing' as const })),
  ];
  return chain.map((one, at) => ({
    ...one,
    text: wordsOf(one.passage),
    label: labelAtJoin(one.passage),
    leftOut: at > 0 && chain[at - 1]?.passage.next?.id !== one.passage.id,
  }));
}

/** The labels that are printed right before the words of a passage, as one. */
function labelAtJoin({ opening }: StoredPassage): string | undefined {
  return opening.length === 0 ? undefined : opening.join(' ');
}

/**
 * A row says in each cell what its column says, after the cells from above that reach into it; all other
 * words stand as they are.
 */
function wordsOf(passage: StoredPassage): string {
  const { kind, text, cells } = passage;
  if (kind !== 'row') return text;
  const own = cells.map((cell) => {
    const words = wordsOfCell(cell, text);
    const head = headAbove(cell);
    return head === undefined ? words : `${head}: ${words}`;
  });
  return [...reachingInto(passage), ...own].join(' | ');
}

/** Its items have their labels, but for what it begins with. */
function wordsOfCell(
  { start, end, parts = [{ start, end, level: 0 }] }: Cell,
  text: string,
): string {
  return parts
    .map((part, at) => {
      const words = inOneLine(text.slice(part.start, part.end));
      return at > 0 && part.label !== undefined ? `${part.label} ${words}` : words;
    })
    .join(' ');
}

type Cell = StoredPassage['cells'][number];

/** The words of the heads above a cell, as one. */
export function headAbove({ heads, beside = 0 }: Cell): string | undefined {
  const above = heads.slice(0, heads.length - beside);
  return above.length === 0 ? undefined : above.map(inOneLine).join(', ');
}

/** What the cells of rows above that reach into a row say, each with the heads above it. */
export function reachingInto({ reachedBy = [] }: Pick<StoredPassage, 'reachedBy'>): string[] {
  return reachedBy.map(({ heads, text }) =>
    [...(heads.length > 0 ? [heads.map(inOneLine).join(', ')] : []), inOneLine(text)].join(': '),
  );
}
