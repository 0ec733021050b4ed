import type { RecordKey } from '@/lib/facets/closed-facets';
import { closedValues, isClosed } from '@/lib/facets/closed-facets';
import { facetedOf, facetOf, FACETS, NO_THEME } from '@/lib/facets/facets';
import type { Initiative } from '@/lib/model/initiative';
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
      const values = FACETS.map((facet) => where[facet.key]);
      const key = JSON.stringify([...values, where.passage, where.role]);
      const known = made.get(key);
      if (known) return known;
      const list = listOf(index, where);
      made.set(key, list);
      return list;
    },
  };
}

/** What is in every list that one of the filters gives, beginning with the shortest. */
function listOf({ initiativesOf, corpus }: CorpusIndex, where: Filter): readonly Initiative[] {
  const { document, passage } = where;
  const lists = FACETS.flatMap(({ key }) => {
    const value = where[key];
    if (value === undefined || (key === 'theme' && value === ANY_THEME)) return [];
    return [initiativesOf[key].get(value) ?? []];
  });
  if (document !== undefined && passage !== undefined) {
    lists.push(initiativesOf.passage.get(passageKey(document, passage)) ?? []);
  }
  const [shortest = corpus.initiatives, ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter(
    (initiative) => sets.every((set) => set.has(initiative)) && isIn(initiative, where),
  );
}

/** Whether an initiative passes what is asked besides the values of facets. */
function isIn({ quote, themes, actors }: Initiative, where: Filter): boolean {
  const { actor, role } = where;
  return (
    (where.passage === undefined ||
      quote.pieces.some(({ passage }) => passage === where.passage)) &&
    (where.theme !== ANY_THEME || themes.length > 0) &&
    (role === undefined ||
      actors.some((tag) => tag.role === role && (actor === undefined || tag.actor === actor)))
  );
}

function valuesOf(initiative: Initiative, by: CountedBy): readonly string[] {
  if (by === 'role') return initiative.actors.map(({ role }) => role);
  return facetOf(by).valuesOf(facetedOf(initiative));
}

/** The values of a list with their numbers, the most first; equal ones as `order` says. */
export function countsOf(
  index: CorpusIndex,
  initiatives: readonly Initiative[],
  by: CountedBy,
  order: 'met' | 'listed',
): Count[] {
  const counts = new Map<string, number>();
  for (const initiative of initiatives) {
    for (const value of new Set(valuesOf(initiative, by))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const met = [...counts].map(([value, count]): Count => ({ value, count }));
  const inOrder = order === 'met' ? met : inTheirOrder(index, met, by);
  return inOrder.toSorted((a, b) => b.count - a.count);
}

function inTheirOrder({ corpus }: CorpusIndex, counts: readonly Count[], by: CountedBy): Count[] {
  const lists: Readonly<Record<RecordKey | 'role', readonly string[]>> = {
    document: corpus.documents.map(({ id }) => id),
    theme: [...corpus.themes.map(({ id }) => id), NO_THEME],
    actor: corpus.actors.map(({ id }) => id),
    instrument: corpus.instruments.map(({ id }) => id),
    role: corpus.vocabularies.roles.map(({ id }) => id),
  };
  const byValue = new Map(counts.map((count) => [count.value, count]));
  const values = isClosed(by) ? closedValues(corpus.vocabularies, by) : lists[by];
  return values.flatMap((value) => byValue.get(value) ?? []);
}
