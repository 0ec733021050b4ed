import { NO_THEME } from '@/lib/facets/facets';
import type { Initiative } from '@/lib/model/initiative';
import { ROLES } from '@/lib/model/actor';
import { INITIATIVE_KINDS } from '@/lib/model/initiative';
import type { CorpusIndex } from './index-corpus';
import { passageKey } from './index-corpus';
import type { Count, CountedBy, FilterOf } from './store';

type Filter = FilterOf['initiative'];

/** Stands for every theme: an initiative that has at least one. */
const ANY_THEME = 'any';

/** Lists initiatives by filters, in the order of the corpus; a list is made once. */
export function createLister(index: CorpusIndex) {
  const made = new Map<string, readonly Initiative[]>();
  return {
    initiatives: (where: Filter): readonly Initiative[] => {
      const key = JSON.stringify([
        where.document,
        where.passage,
        where.theme,
        where.actor,
        where.role,
        where.instrument,
        where.kind,
      ]);
      const known = made.get(key);
      if (known) return known;
      const list = listOf(index, where);
      made.set(key, list);
      return list;
    },
  };
}

/** Begins with the shortest list that one of the filters gives, and tries the others on what is in it. */
function listOf(index: CorpusIndex, where: Filter): readonly Initiative[] {
  const { initiativesOf, corpus } = index;
  const lists = [
    where.document !== undefined && where.passage !== undefined
      ? (initiativesOf.passage.get(passageKey(where.document, where.passage)) ?? [])
      : undefined,
    where.document === undefined ? undefined : (initiativesOf.document.get(where.document) ?? []),
    where.theme === undefined || where.theme === ANY_THEME || where.theme === NO_THEME
      ? undefined
      : (initiativesOf.theme.get(where.theme) ?? []),
    where.actor === undefined ? undefined : (initiativesOf.actor.get(where.actor) ?? []),
    where.instrument === undefined
      ? undefined
      : (initiativesOf.instrument.get(where.instrument) ?? []),
    where.kind === undefined ? undefined : (initiativesOf.kind.get(where.kind) ?? []),
  ].filter((list) => list !== undefined);
  const [shortest = corpus.initiatives] = lists.toSorted((a, b) => a.length - b.length);
  return shortest.filter((initiative) => isIn(initiative, where));
}

function isIn(initiative: Initiative, where: Filter): boolean {
  const { document, passage, theme, actor, role, instrument, kind } = where;
  return (
    (document === undefined || initiative.document === document) &&
    (passage === undefined || initiative.passage === passage) &&
    (theme === undefined || hasTheme(initiative, theme)) &&
    ((actor === undefined && role === undefined) ||
      initiative.actors.some(
        (tag) =>
          (actor === undefined || tag.actor === actor) && (role === undefined || tag.role === role),
      )) &&
    (instrument === undefined ||
      initiative.instruments.some((tag) => tag.instrument === instrument)) &&
    (kind === undefined || initiative.kind === kind)
  );
}

function hasTheme({ themes }: Initiative, theme: string): boolean {
  if (theme === NO_THEME) return themes.length === 0;
  return theme === ANY_THEME ? themes.length > 0 : themes.some((tag) => tag.theme === theme);
}

const VALUES_OF: Readonly<Record<CountedBy, (initiative: Initiative) => readonly string[]>> = {
  document: ({ document }) => [document],
  theme: ({ themes }) => (themes.length > 0 ? themes.map(({ theme }) => theme) : [NO_THEME]),
  actor: ({ actors }) => actors.map(({ actor }) => actor),
  instrument: ({ instruments }) => instruments.map(({ instrument }) => instrument),
  kind: ({ kind }) => [kind],
  role: ({ actors }) => actors.map(({ role }) => role),
};

/** The values of a list with their numbers, the most first; equal ones as `order` says. */
export function countsOf(
  index: CorpusIndex,
  initiatives: readonly Initiative[],
  by: CountedBy,
  order: 'met' | 'listed',
): Count[] {
  const counts = new Map<string, number>();
  for (const initiative of initiatives) {
    for (const value of new Set(VALUES_OF[by](initiative))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const met = [...counts].map(([value, count]): Count => ({ value, count }));
  const inOrder = order === 'met' ? met : inTheirOrder(index, met, by);
  return inOrder.toSorted((a, b) => b.count - a.count);
}

function inTheirOrder({ corpus }: CorpusIndex, counts: readonly Count[], by: CountedBy): Count[] {
  const lists: Readonly<Record<CountedBy, readonly string[]>> = {
    document: corpus.documents.map(({ id }) => id),
    theme: [...corpus.themes.map(({ id }) => id), NO_THEME],
    actor: corpus.actors.map(({ id }) => id),
    instrument: corpus.instruments.map(({ id }) => id),
    kind: INITIATIVE_KINDS,
    role: ROLES,
  };
  const byValue = new Map(counts.map((count) => [count.value, count]));
  return lists[by].flatMap((value) => byValue.get(value) ?? []);
}
