import { ROLE_WORDS } from './vocabulary';
import { MOST_DOCUMENTS_ABREAST } from '@/lib/lists/page-lengths';
import type { StoredDocument, Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { countedDocuments } from './counted-documents';
import type { CoverageTable } from './coverage-table';
import { coverageTable } from './coverage-table';
import type { SiteFacts } from './head';
import type { ValueCounts } from './value-counts';
import { valueCounts } from './value-counts';

/** The page on method and coverage. */
export type AboutModel = {
  readonly kind: 'about';
  readonly facts: SiteFacts;
  readonly kinds: ValueCounts;
  /** The roles of actors, and what each means. */
  readonly roles: readonly { readonly name: string; readonly definition: string }[];
  readonly coverage: CoverageTable;
  /** Who holds which rights: each document's, or where these are many the same rights once. */
  readonly rights: readonly { readonly of: string; readonly rights: string }[];
  /** Whether the rights are those of so many documents, which then say on their own pages. */
  readonly areRightsCounted: boolean;
};

/** Definitions, method, coverage and rights. */
export async function aboutPage(store: Store): Promise<AboutModel> {
  const counted = await countedDocuments(store);
  return {
    kind: 'about',
    facts: {
      of: 'site',
      title: 'Method and coverage',
      description:
        'What an initiative is, how its words were found and tagged, what was left out, and who holds which rights.',
      canonical: paths.about(),
    },
    kinds: await valueCounts(store, 'kind'),
    roles: Object.values(ROLE_WORDS).map(({ name, definition }) => ({ name, definition })),
    coverage: coverageTable(counted),
    rights: rightsOf(counted.map(({ document }) => document)),
    areRightsCounted: counted.length > MOST_DOCUMENTS_ABREAST,
  };
}

/** Each document with its rights; where they are many, the same rights once, with their number. */
function rightsOf(documents: readonly StoredDocument[]): AboutModel['rights'] {
  if (documents.length <= MOST_DOCUMENTS_ABREAST) {
    return documents.map(({ title, rights }) => ({ of: title, rights }));
  }
  const counts = new Map<string, number>();
  for (const { rights } of documents) counts.set(rights, (counts.get(rights) ?? 0) + 1);
  return [...counts].map(([rights, count]) => ({ of: countInWords(count, 'document'), rights }));
}
