import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getPassage, getPassageOf, getRecord } from '@/lib/store/index-corpus';
import type { Citable, CitationFile } from '@/lib/url/paths';
import { permalinkOf } from '@/lib/url/paths';
import { toBibtex } from './bibtex';
import type { Reference } from './reference';
import { toReference } from './reference';
import { toRis } from './ris';

/**
 * The citation of an item as a file for reference managers, in UTF-8, with a line break at its end.
 * Throws where the corpus does not have the item.
 */
export function citationFile(index: CorpusIndex, item: Citable, format: CitationFile): string {
  const reference = referenceOf(index, item);
  switch (format) {
    case 'bib':
      return toBibtex(reference);
    case 'ris':
      return toRis(reference);
    case 'csl.json':
      return `${JSON.stringify([withNote(reference)], null, 2)}\n`;
  }
}

function referenceOf(index: CorpusIndex, item: Citable): Reference {
  const permalink = permalinkOf(item);
  switch (item.of) {
    case 'document':
      return toReference(getRecord(index.documents, item.document));
    case 'passage': {
      const document = getRecord(index.documents, item.document);
      const passage = getPassageOf(document, item.passage);
      const locator = passage.number?.toString();
      const place = locator === undefined ? passage.id : `para-${locator}`;
      return toReference(document, { key: `${document.id}-${place}`, permalink, locator });
    }
    case 'initiative': {
      const initiative = getRecord(index.initiatives, item.initiative);
      const { document, passage } = getPassage(index, initiative);
      const key = `${document.id}-${initiative.id}`;
      return toReference(document, { key, permalink, locator: passage.number?.toString() });
    }
  }
}

/** Reference managers keep a note where they drop the locator, which belongs to a single citation. */
function withNote(reference: Reference): Reference & { readonly note?: string } {
  return reference.locator === undefined
    ? reference
    : { ...reference, note: `para. ${reference.locator}` };
}
