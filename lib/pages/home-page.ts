import { jsonLdScript, siteJsonLd } from '@/lib/export/json-ld';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import { MOST_DOCUMENTS_AT_HOME } from '@/lib/lists/page-lengths';
import type { Site } from '@/lib/model/site';
import type { Store } from '@/lib/store/store';
import { countInWords, numberAtStart } from '@/lib/text/list-in-words';
import { siteLocale } from '@/lib/text/site-locale';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath, paths } from '@/lib/url/paths';
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
  /** The question that the site answers, and what it holds, in a sentence. */
  readonly headline: string;
  readonly introduction: string;
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

/** The home page: no list of initiatives is read for it, only their numbers. */
export async function homePage(store: Store): Promise<HomeModel> {
  const [documents, themes, { name, headline, introduction, searches }] = await Promise.all([
    store.count('document'),
    store.count('theme'),
    store.site(),
  ]);
  return {
    kind: 'home',
    facts: {
      of: 'site',
      title: `${name}: ${headline}`,
      namesSite: true,
      canonical: paths.home(),
    },
    headline,
    introduction: introductionOf(introduction, documents),
    searches: searches.map((query) => ({
      name: query,
      href: explorerPath(encodeState({ query, selection: NOTHING_SELECTED })),
    })),
    timeline: await documentTimeline(store, documents),
    ...(themes > 0 && { subjects: await subjects(store, themes) }),
    jsonLd: jsonLdScript(siteJsonLd()),
  };
}

/** The sentence for so many documents. */
function introductionOf(texts: Site['introduction'], documents: number): string {
  const text = texts[new Intl.PluralRules(siteLocale()).select(documents)] ?? texts.other;
  return text.replaceAll('{documents}', () => numberAtStart(documents));
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
  const actors = await store.count('actor');
  return {
    heading:
      themes < 10 ? `${numberAtStart(themes)} ${themes === 1 ? 'theme' : 'themes'}` : 'Themes',
    themes: await themeCells(store),
    allActors: actors === 1 ? 'The one actor' : `All ${countInWords(actors, 'actor')}`,
    matrix: await actorMatrix(store),
  };
}
