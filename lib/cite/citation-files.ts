import type { Cited } from '@/lib/store/cited';
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
  const reference = referenceOf(cited);
  switch (format) {
    case 'bib':
      return toBibtex(reference);
    case 'ris':
      return toRis(reference);
    case 'csl.json':
      return `${JSON.stringify([withNote(reference)], null, 2)}\n`;
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

/** Reference managers keep a note where they drop the locator, which belongs to a single citation. */
function withNote(reference: Reference): Reference & { readonly note?: string } {
  return reference.locator === undefined
    ? reference
    : { ...reference, note: `para. ${reference.locator}` };
}
