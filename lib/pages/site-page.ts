import { MOST_DOCUMENTS_ABREAST } from '@/lib/lists/page-lengths';
import type { SitePage, SitePagePart, TableName } from '@/lib/model/site-page';
import type { Term } from '@/lib/model/vocabulary';
import type { StoredDocument, Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { countedDocuments } from './counted-documents';
import type { CoverageTable } from './coverage-table';
import { coverageTable } from './coverage-table';
import type { SiteFacts } from './head';
import type { ValueCounts } from './value-counts';
import { valueCounts } from './value-counts';

/** A page of the site's own, such as the one on the method. */
export type SitePageModel = {
  readonly kind: 'site-page';
  readonly facts: SiteFacts;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly opening: readonly ShownPart[];
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly parts: readonly ShownPart[];
  }[];
};

/** Words of a page, or what is computed in their place. */
export type ShownPart =
  /** Sanitised HTML. */
  | { readonly of: 'words'; readonly html: string }
  | { readonly of: 'counts'; readonly counts: ValueCounts }
  | { readonly of: 'terms'; readonly terms: readonly ShownTerm[] }
  | { readonly of: 'coverage'; readonly coverage: CoverageTable }
  | { readonly of: 'rights'; readonly rights: ShownRights };

/** A term and what it means. */
type ShownTerm = { readonly name: string; readonly definition: string };

/** Who holds which rights. */
export type ShownRights = {
  /** Each document's, or where these are many the same rights once. */
  readonly all: readonly { readonly of: string; readonly rights: string }[];
  /** Whether the rights are those of so many documents, which then say on their own pages. */
  readonly areCounted: boolean;
};

/** A page of the site's own, its tables computed; undefined for an id that none has. */
export async function sitePage(store: Store, id: string): Promise<SitePageModel | undefined> {
  const page = (await store.pages()).find((one) => one.id === id);
  if (!page) return undefined;
  const { title, description, lead } = page;
  const shown = (parts: readonly SitePagePart[]) =>
    Promise.all(parts.map((part) => shownPart(store, part)));
  const sections = page.sections.map(async (section) => ({
    ...section,
    parts: await shown(section.parts),
  }));
  return {
    kind: 'site-page',
    facts: { of: 'site', title, description, canonical: paths.sitePage(id) },
    title,
    lead,
    opening: await shown(page.opening),
    sections: await Promise.all(sections),
  };
}

/** The addresses of the pages that have none of their own in `app`. */
export async function* sitePageAddresses(store: Store): AsyncIterable<string> {
  for (const { id } of await store.pages()) {
    const address = paths.sitePage(id);
    if (address.startsWith('/pages/')) yield address;
  }
}

function shownPart(store: Store, part: SitePage['opening'][number]): Promise<ShownPart> {
  return part.of === 'table' ? TABLES[part.name](store) : Promise.resolve(part);
}

const TABLES: Readonly<Record<TableName, (store: Store) => Promise<ShownPart>>> = {
  'initiative-kinds': async (store) => ({
    of: 'counts',
    counts: await valueCounts(store, 'kind'),
  }),
  'actor-kinds': async (store) => terms((await store.vocabularies()).actorKinds),
  'instrument-kinds': async (store) => terms((await store.vocabularies()).instrumentKinds),
  roles: async (store) => terms((await store.vocabularies()).roles),
  reasons: async (store) => terms((await store.vocabularies()).reasons),
  coverage: async (store) => ({
    of: 'coverage',
    coverage: coverageTable(await countedDocuments(store)),
  }),
  rights: async (store) => {
    const documents = (await countedDocuments(store)).map(({ document }) => document);
    const areCounted = documents.length > MOST_DOCUMENTS_ABREAST;
    return { of: 'rights', rights: { all: rightsOf(documents, areCounted), areCounted } };
  },
};

function terms(all: readonly Term[]): ShownPart {
  return {
    of: 'terms',
    terms: all.map(({ label, description = '' }) => ({ name: label, definition: description })),
  };
}

/** Each document with its rights; where they are many, the same rights once, with their number. */
function rightsOf(documents: readonly StoredDocument[], areCounted: boolean): ShownRights['all'] {
  if (!areCounted) return documents.map(({ title, rights }) => ({ of: title, rights }));
  const counts = new Map<string, number>();
  for (const { rights } of documents) counts.set(rights, (counts.get(rights) ?? 0) + 1);
  return [...counts].map(([rights, count]) => ({ of: countInWords(count, 'document'), rights }));
}
