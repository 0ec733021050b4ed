import { jsonLdScript, siteJsonLd } from '@/lib/export/json-ld';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import { MOST_DOCUMENTS_AT_HOME } from '@/lib/lists/page-lengths';
import type { Store } from '@/lib/store/store';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath, paths } from '@/lib/url/paths';
import { site } from '@/lib/url/site';
import type { ActorMatrix } from './actor-matrix';
import { actorMatrix } from './actor-matrix';
import type { SiteFacts } from './head';
import { markOf } from './marks';
import type { DocumentMark, Link } from './parts';
import type { ThemeCell } from './theme-cells';
import { themeCells } from './theme-cells';

/** The home page. */
export type HomeModel = {
  readonly kind: 'home';
  readonly facts: SiteFacts;
  /** How many documents there are, as a sentence begins with it: `Two`, `1,234`. */
  readonly documents: string;
  readonly searches: readonly Link[];
  readonly timeline: DocumentTimeline;
  /** Absent where the content has no themes. */
  readonly subjects?: Subjects;
  /** What machines read of the site, ready for its script element. */
  readonly jsonLd: string;
};

/** The latest documents, oldest first. */
export type DocumentTimeline = {
  readonly documents: readonly {
    readonly mark: DocumentMark;
    /** `Excerpt, 12 initiatives` */
    readonly extent: string;
  }[];
  /** The way to all, where these are not all: `All 57 documents`. */
  readonly all?: string;
};

/** The themes, and who acts on them. */
export type Subjects = {
  readonly heading: string;
  readonly themes: readonly ThemeCell[];
  /** The way to all actors: `All 1,234 actors`. */
  readonly allActors: string;
  readonly matrix: ActorMatrix;
};

/** Searches that show what the corpus holds; each finds something, which a test makes sure of. */
const SUGGESTED_SEARCHES = ['small arms', 'conflict diamonds', 'la Francophonie', 'landmines'];

/** The home page: no list of initiatives is read for it, only their numbers. */
export async function homePage(store: Store): Promise<HomeModel> {
  const [documents, themes] = await Promise.all([store.count('document'), store.count('theme')]);
  return {
    kind: 'home',
    facts: {
      of: 'site',
      title: `${site.name}: what did Canada promise on human security?`,
      namesSite: true,
      canonical: paths.home(),
    },
    documents: documents === 2 ? 'Two' : inFigures(documents),
    searches: SUGGESTED_SEARCHES.map((query) => ({
      name: query,
      href: explorerPath(encodeState({ query, selection: NOTHING_SELECTED })),
    })),
    timeline: await documentTimeline(store, documents),
    ...(themes > 0 && { subjects: await subjects(store, themes) }),
    jsonLd: jsonLdScript(siteJsonLd()),
  };
}

async function documentTimeline(store: Store, total: number): Promise<DocumentTimeline> {
  const at = Math.max(0, total - MOST_DOCUMENTS_AT_HOME);
  const { items } = await store.list('document', { at });
  const documents = items.map(async (document) => {
    const count = await store.count('initiative', { document: document.id });
    const extent = `${document.excerpt ? 'Excerpt, ' : ''}${countInWords(count, 'initiative')}`;
    return { mark: markOf(document, total), extent };
  });
  return {
    documents: await Promise.all(documents),
    ...(at > 0 && { all: `All ${countInWords(total, 'document')}` }),
  };
}

async function subjects(store: Store, themes: number): Promise<Subjects> {
  return {
    heading: themes === 6 ? 'Six themes' : 'Themes',
    themes: await themeCells(store),
    allActors: `All ${inFigures(await store.count('actor'))} actors`,
    matrix: await actorMatrix(store),
  };
}
