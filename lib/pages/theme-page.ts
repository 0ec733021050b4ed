import { jsonLdScript, themeJsonLd } from '@/lib/export/json-ld';
import type { Store, StoredInitiative } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import type { CompanionGroup } from './companions';
import { companionGroup } from './companions';
import { documentsAbreast } from './documents-abreast';
import { explorerLink } from './explorer-link';
import type { ChangeNote } from './former-passages';
import { changesOf } from './former-passages';
import type { PageFacts } from './head';
import type { EvidenceOf } from './initiative-entries';
import { initiativeEntries } from './initiative-entries';
import type { DocumentRun } from './initiatives-by-document';
import { initiativesByDocument } from './initiatives-by-document';
import type { ListModel, ListPage } from './list-pages';
import { listModel, rangeInWords, readFirstPage, readPage, withItems } from './list-pages';
import { pageAddresses } from './page-addresses';
import type { DocumentMark, InitiativeEntry, Link, ThemeChip } from './parts';

/** The page of a theme: what belongs in it, its initiatives document by document, and what stands around it. */
export type ThemeModel = {
  readonly kind: 'theme';
  readonly facts: PageFacts;
  readonly theme: ThemeChip;
  readonly definition: string;
  /** Sanitised by the parser: paragraphs, emphasis, lists and links alone. */
  readonly introductionHtml: string;
  readonly changes: readonly ChangeNote[];
  readonly explorer: Link;
  readonly initiatives: SideBySide | DocumentByDocument;
  readonly companions: readonly CompanionGroup[];
  /** What machines read of it: the text of a script. */
  readonly jsonLd: string;
};

/** All initiatives in columns, one for each document: what one of them lacks is seen. */
export type SideBySide = {
  readonly form: 'side-by-side';
  readonly columns: readonly {
    readonly mark: DocumentMark;
    /** `3 initiatives` */
    readonly extent: string;
    readonly entries: readonly InitiativeEntry[];
  }[];
};

/** The first page of them, one document below the other. */
type DocumentByDocument = {
  readonly form: 'document-by-document';
  /** Which part of the list it shows: `1–50 of 120 initiatives`. */
  readonly range: string;
  readonly address: string;
  readonly page: Pick<ListPage<unknown>, 'number' | 'of'>;
  readonly runs: readonly DocumentRun[];
};

/** A later page of a theme's initiatives. */
export type ThemeListModel = { readonly kind: 'theme-list' } & ListModel<DocumentRun>;

/** Two papers are compared at a glance; a column more, and the lists would be as narrow as their words. */
const MOST_SIDE_BY_SIDE = 2;

/** The page of a theme; undefined for an id that none has. */
export async function themePage(store: Store, id: string): Promise<ThemeModel | undefined> {
  const theme = await store.record('theme', id);
  if (!theme) return undefined;
  const { title, hue, definition, introductionHtml } = theme;
  const page = await readFirstPage(initiativesOn(store, id));
  return {
    kind: 'theme',
    facts: {
      title,
      description: `${definition} Every initiative of the documents, quoted word for word.`,
      canonical: paths.theme(id),
    },
    theme: { id, title, hue },
    definition,
    introductionHtml,
    changes: await changesOf(store, paths.theme(id)),
    explorer: explorerLink('theme', id, page.total, 'on this theme'),
    initiatives: (await sideBySide(store, id, page)) ?? (await byDocument(store, id, page)),
    companions: await companionsOfTheme(store, id),
    jsonLd: jsonLdScript(themeJsonLd(theme)),
  };
}

/** A later page of a theme's initiatives, from 2; undefined where it has no such page. */
export async function themeListPage(
  store: Store,
  id: string,
  number: number,
): Promise<ThemeListModel | undefined> {
  const theme = await store.record('theme', id);
  const page = await readPage(initiativesOn(store, id), number);
  if (!theme || !page || number === 1) return undefined;
  const runs = await initiativesByDocument(store, { theme: id }, page, evidenceOfTheme(id));
  const list = { title: theme.title, address: paths.theme(id), noun: 'initiative' };
  return { kind: 'theme-list', ...listModel(withItems(page, runs), list) };
}

/** The addresses of all themes, each with those of the later pages of its list. */
export async function* themeAddresses(store: Store): AsyncIterable<string> {
  for await (const id of store.ids('theme')) {
    yield* pageAddresses(paths.theme(id), await store.count('initiative', { theme: id }));
  }
}

const initiativesOn =
  (store: Store, theme: string) => (part: { readonly at: number; readonly most: number }) =>
    store.list('initiative', { where: { theme }, ...part });

/** What gives the words that put an initiative into a theme. */
function evidenceOfTheme(theme: string): EvidenceOf {
  return ({ themes }) => themes.find((tag) => tag.theme === theme)?.evidence;
}

/** Undefined where there are more initiatives than a page has, or more documents than columns. */
async function sideBySide(
  store: Store,
  theme: string,
  page: ListPage<StoredInitiative>,
): Promise<SideBySide | undefined> {
  const documents = page.of === 1 ? await documentsAbreast(store, MOST_SIDE_BY_SIDE) : undefined;
  if (!documents) return undefined;
  const entries = await initiativeEntries(store, page.items, evidenceOfTheme(theme));
  const columns = documents.map((mark) => {
    const here = entries.filter((entry) => entry.mark.id === mark.id);
    return { mark, extent: countInWords(here.length, 'initiative'), entries: here };
  });
  return { form: 'side-by-side', columns };
}

async function byDocument(
  store: Store,
  theme: string,
  page: ListPage<StoredInitiative>,
): Promise<DocumentByDocument> {
  return {
    form: 'document-by-document',
    range: [
      rangeInWords(page, 'initiative'),
      ...((await store.count('document')) > 1 ? ['document by document, oldest first'] : []),
    ].join(', '),
    address: paths.theme(theme),
    page: { number: page.number, of: page.of },
    runs: await initiativesByDocument(store, { theme }, page, evidenceOfTheme(theme)),
  };
}

async function companionsOfTheme(store: Store, theme: string): Promise<readonly CompanionGroup[]> {
  return Promise.all([
    companionGroup(
      store,
      { theme },
      { by: 'actor', heading: 'Actors', none: 'No actor is tagged.' },
    ),
    companionGroup(
      store,
      { theme },
      { by: 'instrument', heading: 'Instruments', none: 'No instrument is tagged.' },
    ),
    companionGroup(
      store,
      { theme },
      {
        by: 'theme',
        heading: 'Neighbouring themes',
        none: 'It shares no initiative with another theme.',
        except: theme,
        verb: 'shares',
      },
    ),
  ]);
}
