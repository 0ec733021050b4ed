import { NOTHING_SELECTED } from '@/lib/facets/facets';
import { MOST_ACTORS_IN_MATRIX, MOST_SQUARES_IN_CELL } from '@/lib/lists/page-lengths';
import type { Hue } from '@/lib/model/palette';
import { nameOf } from '@/lib/store/name-of';
import type { Store } from '@/lib/store/store';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';
import { countsBy } from './counts-by';
import { documentsAbreast } from './documents-abreast';
import { markOf } from './marks';
import type { DocumentMark, Shape, ThemeChip } from './parts';

/** Actors against themes: what each of the busiest does on each theme. */
export type ActorMatrix = {
  readonly themes: readonly ThemeChip[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** One for each theme. */
    readonly cells: readonly MatrixCell[];
  }[];
  /** Which actors these are, where they may be not all that are on a theme. */
  readonly remark?: string;
  /** The documents that the squares tell apart; none where they are many. */
  readonly marks: readonly DocumentMark[];
};

/** The initiatives of an actor on a theme. */
export type MatrixCell = {
  readonly theme: string;
  readonly hue: Hue;
  readonly count: number;
  /** The explorer with exactly those. */
  readonly href: string;
  /** A square for each, document by document; absent where a cell of the table has too many for squares. */
  readonly squares?: readonly Shape[] | undefined;
};

type Themes = readonly ThemeChip[];

/** The actors with the most initiatives on a theme, most first; equal ones by name. */
export async function actorMatrix(store: Store): Promise<ActorMatrix> {
  const { items } = await store.list('theme');
  const themes = items.map(({ id, title, hue }): ThemeChip => ({ id, title, hue }));
  const busiest = await store.facet('actor', {
    where: { theme: 'any' },
    order: 'listed',
    most: MOST_ACTORS_IN_MATRIX,
  });
  const actors = await store.records(
    'actor',
    busiest.map(({ value }) => value),
  );
  const counts = await Promise.all(actors.map(({ id }) => countsOn(store, id, themes)));
  const isCounted = counts.some((row) => row.some((count) => count > MOST_SQUARES_IN_CELL));
  const rows = actors.map(async (actor, row) => {
    const cells = themes.map(async ({ id: theme, hue }, column): Promise<MatrixCell> => {
      const count = counts[row]?.[column] ?? 0;
      const selection = { ...NOTHING_SELECTED, actor: [actor.id], theme: [theme] };
      const href = explorerPath(encodeState({ query: '', selection }));
      if (isCounted || count === 0) return { theme, hue, count, href };
      return { theme, hue, count, href, squares: await squaresOf(store, actor.id, theme) };
    });
    return { id: actor.id, name: nameOf(actor), cells: await Promise.all(cells) };
  });
  return {
    themes,
    rows: await Promise.all(rows),
    ...(actors.length === MOST_ACTORS_IN_MATRIX && {
      remark: `The ${actors.length} with the most initiatives on a theme.`,
    }),
    marks: (await documentsAbreast(store)) ?? [],
  };
}

/** How many initiatives of an actor are on each theme. */
async function countsOn(store: Store, actor: string, themes: Themes): Promise<number[]> {
  const counts = await countsBy(store, 'theme', { actor });
  return themes.map(({ id }) => counts.get(id) ?? 0);
}

/** A square for each initiative of an actor on a theme, oldest document first. */
async function squaresOf(store: Store, actor: string, theme: string): Promise<Shape[]> {
  const counts = await store.facet('document', { where: { actor, theme } });
  const total = await store.count('document');
  const documents = await store.records(
    'document',
    counts.map(({ value }) => value),
  );
  return documents
    .map((document, at) => ({ document, count: counts[at]?.count ?? 0 }))
    .toSorted((a, b) => a.document.place - b.document.place)
    .flatMap(({ document, count }) =>
      Array.from({ length: count }, () => markOf(document, total).shape),
    );
}
