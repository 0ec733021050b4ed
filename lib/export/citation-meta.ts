import type { Bibliography } from '@/lib/model/document';
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
    ['citation_publication_date', document.date.replaceAll('-', '/')],
    ['citation_technical_report_institution', document.issuedBy.join('; ')],
    ['citation_public_url', url],
    ['citation_language', document.language],
  ];
}
