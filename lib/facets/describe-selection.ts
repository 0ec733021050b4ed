import { listInWords } from '@/lib/text/list-in-words';
import type { FacetKey, Selection } from './facets';
import { FACETS } from './facets';

/** The name of a facet's value as readers know it. */
export type NameOf = (key: FacetKey, value: string) => string;

/**
 * What a view shows, as a sentence that says which choices are joined by *or* and which by *and*:
 * `Initiatives that involve G8 or NATO, and are about Arms control, and match “weapons”.`
 */
export function describeSelection(selection: Selection, query: string, nameOf: NameOf): string {
  const clauses = clausesOf(selection, query, nameOf);
  return clauses === '' ? 'All initiatives.' : `Initiatives that ${clauses}.`;
}

/** The same of a view that shows nothing: `There are no initiatives that involve G8.` */
export function describeNothing(selection: Selection, query: string, nameOf: NameOf): string {
  const clauses = clausesOf(selection, query, nameOf);
  return clauses === '' ? 'There are no initiatives.' : `There are no initiatives that ${clauses}.`;
}

function clausesOf(selection: Selection, query: string, nameOf: NameOf): string {
  const chosen = FACETS.filter(({ key }) => selection[key].length > 0).map(({ key, clause }) => {
    const names = selection[key].map((value) => nameOf(key, value));
    return `${clause} ${listInWords(names, 'or')}`;
  });
  return [...chosen, ...(query === '' ? [] : [`match ${query}`])].join(', and ');
}

/** The names of all facets, as a sentence that begins with something else has them: `actor, theme and kind`. */
export function facetsInWords(): string {
  return listInWords(FACETS.map(({ label }) => label.toLowerCase()));
}
