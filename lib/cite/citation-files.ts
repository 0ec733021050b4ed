import type { Bibliography } from '@/lib/model/document';
import type { Cited } from '@/lib/store/cited';
import { dateInWords } from '@/lib/text/date-in-words';
import type { CitationFile } from '@/lib/url/paths';
import { permalinkOf } from '@/lib/url/paths';
import { toBibtex } from './bibtex';
import type { Reference } from './reference';
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
  const { pinpoint } = passage;
  // Places in the source's own numbering may have several paragraphs; keys are each one's own.
  const place = pinpoint?.by === 'paragraph' ? `para-${pinpoint.value}` : passage.id;
  const key = `${document.id}-${initiative?.id ?? place}`;
  return toReference(document, { key, permalink, pinpoint });
}

/**
 * Reference managers keep a note where they drop the locator, which belongs to a single citation, and
 * have no field for the place that the words were received from.
 */
function withNote(reference: Reference, { origin }: Bibliography): Reference {
  const retrieved = origin?.retrieved && `, retrieved ${dateInWords(origin.retrieved)}`;
  const notes = [
    ...(reference.note === undefined ? [] : [reference.note]),
    ...(origin?.url === undefined ? [] : [`Source: ${origin.url}${retrieved ?? ''}`]),
  ];
  return notes.length > 0 ? { ...reference, note: notes.join('. ') } : reference;
}
