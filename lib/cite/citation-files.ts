import type { Bibliography } from '@/lib/model/document';
import type { Cited } from '@/lib/store/cited';
import { dateInWords } from '@/lib/text/date-in-words';
import type { CitationFile } from '@/lib/url/paths';
import { permalinkOf } from '@/lib/url/paths';
import { toBibtex } from './bibtex';
import type { NotedReference, Reference } from './reference';
import { toReference } from './reference';
import { toRis } from './ris';

/**
 * The citation of an item as a file for reference managers, in UTF-8, with a line break at its end.
 */
export function citationFile(cited: Cited, format: CitationFile): string {
  const reference = withNote(referenceOf(cited), cited.document);
  switch (format) {
    case 'bib':
      return toBibtex(reference);
    case 'ris':
      return toRis(reference);
    case 'csl.json':
      return `${JSON.stringify([reference], null, 2)}\n`;
  }
}

function referenceOf({ item, document, passage, initiative }: Cited): Reference {
  if (!passage) return toReference(document);
  const permalink = permalinkOf(item);
  const locator = passage.number?.toString();
  const place = locator === undefined ? passage.id : `para-${locator}`;
  const key = `${document.id}-${initiative?.id ?? place}`;
  return toReference(document, { key, permalink, locator });
}

/**
 * Reference managers keep a note where they drop the locator, which belongs to a single citation, and
 * have no field for the place that the words were received from.
 */
function withNote(reference: Reference, { origin }: Bibliography): NotedReference {
  const { locator } = reference;
  const retrieved = origin?.retrieved && `, retrieved ${dateInWords(origin.retrieved)}`;
  const notes = [
    ...(locator === undefined ? [] : [`para. ${locator}`]),
    ...(origin?.url === undefined ? [] : [`Source: ${origin.url}${retrieved ?? ''}`]),
  ];
  return notes.length > 0 ? { ...reference, note: notes.join('. ') } : reference;
}
