import type { Bibliography } from '@/lib/model/document';
import { dateInWords } from '@/lib/text/date-in-words';
import { paths } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';

/** A meta element's name and content. */
export type Meta = readonly [name: string, content: string];

/**
 * The Highwire tags (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing) by which a
 * reference manager stores a document as a report. `url` is the absolute address that it stores: that of
 * the document, unless the page is about a part of it. The institution is one field: its bodies are
 * joined by semicolons, as some names hold commas and "and".
 */
export function citationMeta(
  document: Bibliography,
  url: string = absolute(paths.document(document.id)),
): Meta[] {
  return [
    ['citation_title', document.title],
    ...document.issuedBy.map((body): Meta => ['citation_author', body]),
    ...publicationDate(document),
    ['citation_technical_report_institution', document.issuedBy.join('; ')],
    ...(document.origin?.symbol === undefined
      ? []
      : [['citation_technical_report_number', document.origin.symbol] as const]),
    ['citation_public_url', url],
    ['citation_language', document.language],
  ];
}

/** A date that is not exact goes in as words: no reader may take it for a day. */
function publicationDate({ date }: Bibliography): Meta[] {
  if (date === undefined) return [];
  const isExact = !/[~/]/.test(date);
  return [['citation_publication_date', isExact ? date.replaceAll('-', '/') : dateInWords(date)]];
}
