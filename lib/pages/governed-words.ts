import type { GovernedPiece } from '@/lib/store/governing';
import { governedBy } from '@/lib/store/governing';
import type { StoredPassage, Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import type { ShownPassage } from './shown-passage';

/** Words in the chain of those that govern a passage, as they are shown. */
export type ShownPiece = Pick<GovernedPiece, 'role'> & {
  /** What is left out before it, in our words: `… (a) left out`. */
  readonly leftOut?: string | undefined;
  readonly passage: ShownPassage;
};

/** A passage between the words that govern it, with what is left out between two of them. */
export async function governedWords(
  store: Store,
  passage: StoredPassage,
  show: (one: StoredPassage) => ShownPassage,
): Promise<readonly ShownPiece[]> {
  const pieces = await governedBy(store, passage);
  return Promise.all(
    pieces.map(async ({ role, leftOut, passage: own }, at) => {
      const before = pieces[at - 1]?.passage;
      const words = leftOut && before && (await leftOutBetween(store, before, own));
      return { role, passage: show(own), ...(words && { leftOut: words }) };
    }),
  );
}

async function leftOutBetween(
  store: Store,
  { document, place }: StoredPassage,
  after: StoredPassage,
): Promise<string> {
  const part = { at: place + 1, most: after.place - place - 1 };
  const { items } = await store.list('passage', { where: { document }, ...part });
  return leftOutInWords(items);
}

/** What is left out: the outermost items by their labels, or by their number; `… left out` for the rest. */
function leftOutInWords(passages: readonly StoredPassage[]): string {
  const items = passages.filter(
    ({ kind, continues }) => kind === 'list-item' && continues === undefined,
  );
  const outermost = Math.min(...items.map(({ level }) => level));
  const own = items.filter(({ level }) => level === outermost);
  const labels = own.flatMap(({ label }) => label ?? []);
  const [first, last] = [labels[0], labels.at(-1)];
  if (own.length === 0) return '… left out';
  if (labels.length < own.length || first === undefined || last === undefined) {
    return `… ${countInWords(own.length, 'item')} left out`;
  }
  if (labels.length === 1) return `… ${first} left out`;
  return `… ${first} ${labels.length === 2 ? 'and' : 'to'} ${last} left out`;
}
