import { listInWords } from '@/lib/text/list-in-words';
import type { FacetKey, Selection } from './facets';

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
  const names = (key: FacetKey) =>
    listInWords(
      selection[key].map((value) => nameOf(key, value)),
      'or',
    );
  const clauses = [
    selection.actor.length > 0 && `involve ${names('actor')}`,
    selection.instrument.length > 0 && `use or seek ${names('instrument')}`,
    selection.theme.length > 0 && `are about ${names('theme')}`,
    selection.document.length > 0 && `stand in ${names('document')}`,
    selection.kind.length > 0 && `are of the kind ${names('kind')}`,
    query !== '' && `match ${query}`,
  ].filter((clause) => clause !== false);
  return clauses.join(', and ');
}
