import type { CitationForm } from '@/lib/text/citation-runs';
import { citationTemplatesPath } from '@/lib/url/citation-paths';
import { atBase } from '@/lib/url/at-base';

const loading = new Map<string, Promise<readonly CitationForm[]>>();
const loaded = new Map<string, readonly CitationForm[]>();

/** The forms of a document's citations, fetched once; rejects where they cannot be had. */
export function loadForms(document: string): Promise<readonly CitationForm[]> {
  const forms = loading.get(document) ?? fetchForms(document);
  loading.set(document, forms);
  return forms;
}

async function fetchForms(document: string): Promise<readonly CitationForm[]> {
  try {
    const response = await fetch(atBase(citationTemplatesPath(document)));
    if (!response.ok) throw new Error(response.statusText);
    const forms = (await response.json()) as readonly CitationForm[];
    loaded.set(document, forms);
    return forms;
  } catch (error) {
    // The next try asks again.
    loading.delete(document);
    throw error;
  }
}

/** The forms, if they have arrived. */
export function findForms(document: string): readonly CitationForm[] | undefined {
  return loaded.get(document);
}
