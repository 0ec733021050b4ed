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
