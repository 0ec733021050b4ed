import type { ClosedKey } from '@/lib/facets/closed-facets';
import { CLOSED_ROWS } from '@/lib/facets/closed-facets';
import type { Store } from '@/lib/store/store';
import { pageOfAddress } from '@/lib/url/item-of-address';
import { paths } from '@/lib/url/paths';
import type { AccessibilityModel } from './accessibility-page';
import { accessibilityPage } from './accessibility-page';
import type { ActorModel } from './actor-page';
import { actorPage } from './actor-page';
import type { ActorsModel } from './actors-page';
import { actorsPage } from './actors-page';
import type { AuthorityListModel } from './authority-list-page';
import { actorListPage, instrumentListPage } from './authority-list-page';
import type { CardModel, RetiredCardModel } from './card';
import { card } from './card';
import type { DocumentCitationModel } from './document-citation-page';
import { documentCitationPage } from './document-citation-page';
import type { DocumentModel } from './document-page';
import { documentPage } from './document-page';
import type { DocumentsModel } from './documents-page';
import { documentsPage } from './documents-page';
import type { ExplorerModel } from './explorer-page';
import { explorerPage } from './explorer-page';
import type { FacetValueModel } from './facet-value-page';
import { facetValuePage } from './facet-value-page';
import type { FacetValuesModel } from './facet-values-page';
import { facetValuesPage } from './facet-values-page';
import type { HomeModel } from './home-page';
import { homePage } from './home-page';
import type { InitiativeModel } from './initiative-page';
import { initiativePage } from './initiative-page';
import type { InitiativesListModel } from './initiatives-page';
import { initiativesListPage } from './initiatives-page';
import type { InstrumentModel } from './instrument-page';
import { instrumentPage } from './instrument-page';
import type { InstrumentsModel } from './instruments-page';
import { instrumentsPage } from './instruments-page';
import type { OutsideThemesModel } from './outside-themes-page';
import { outsideThemesPage } from './outside-themes-page';
import type { PassageModel } from './passage-page';
import { passagePage } from './passage-page';
import type { MovedModel, WithdrawnModel } from './retired-page';
import { retiredPage } from './retired-page';
import type { SitePageModel } from './site-page';
import { sitePage } from './site-page';
import type { ThemeListModel, ThemeModel } from './theme-page';
import { themeListPage, themePage } from './theme-page';
import type { ThemesModel } from './themes-page';
import { themesPage } from './themes-page';

/** A page of any kind, as plain data: it survives JSON, and gives the same page. */
export type PageModel =
  | AccessibilityModel
  | ActorModel
  | ActorsModel
  | AuthorityListModel
  | CardModel
  | DocumentCitationModel
  | DocumentModel
  | DocumentsModel
  | ExplorerModel
  | FacetValueModel
  | FacetValuesModel
  | HomeModel
  | InitiativeModel
  | InitiativesListModel
  | InstrumentModel
  | InstrumentsModel
  | MovedModel
  | OutsideThemesModel
  | PassageModel
  | RetiredCardModel
  | SitePageModel
  | ThemeListModel
  | ThemeModel
  | ThemesModel
  | WithdrawnModel;

type Found = Promise<PageModel | undefined>;

/** Makes the page of an address of one section of the site, by the steps below it. */
type Section = (store: Store, steps: readonly string[]) => Found;

/**
 * The page at an address, which ends in a slash; undefined where there is none. What an address is no
 * more is a page, too: it says where its content went.
 */
export async function pageOf(store: Store, address: string): Found {
  const steps = stepsOf(address);
  const section = steps && SECTIONS.get(steps[0] ?? '');
  if (!steps || !section) return undefined;
  return (await section(store, steps.slice(1))) ?? retiredPage(store, permanent(steps));
}

/** The steps of an address; undefined for one that is not written as those of pages are. */
function stepsOf(address: string): readonly string[] | undefined {
  if (!address.startsWith('/') || !address.endsWith('/')) return undefined;
  const steps = address === '/' ? [] : address.slice(1, -1).split('/');
  return steps.includes('') ? undefined : steps;
}

/** The address that the ledger has for a page: that of a passage is a place in its document. */
function permanent(steps: readonly string[]): string {
  const [section, document, passage, ...more] = steps;
  const alone = `/${steps.join('/')}/`;
  if (section !== 'documents' || document === undefined || passage === undefined) return alone;
  const place = paths.passage(document, passage);
  return more.length === 0 && pageOfAddress(place) === alone ? place : alone;
}

const SECTIONS: ReadonlyMap<string, Section> = new Map<string, Section>([
  ['', only(homePage)],
  ['about', only((store) => sitePage(store, 'about'))],
  [
    'accessibility',
    only(async (store) => (await sitePage(store, 'accessibility')) ?? accessibilityPage(store)),
  ],
  [
    'pages',
    (store, [id, ...more]) =>
      id === undefined || more.length > 0 || paths.sitePage(id) !== `/pages/${id}/`
        ? none()
        : sitePage(store, id),
  ],
  [
    'initiatives',
    (store, [id, ...more]) => {
      if (id === undefined) return explorerPage(store);
      if (more.length > 0) return none();
      return isNumber(id) ? initiativesListPage(store, Number(id)) : initiativePage(store, id);
    },
  ],
  ...CLOSED_ROWS.map(({ key, section }) => [section, closedList(key)] as const),
  [
    'themes',
    (store, [id, page, ...more]) => {
      if (id === undefined) return themesPage(store);
      if (id === 'none') return laterPage(page, more, (number) => outsideThemesPage(store, number));
      if (page === undefined) return themePage(store, id);
      return laterPage(page, more, (number) => themeListPage(store, id, number));
    },
  ],
  ['actors', authorities(actorsPage, actorPage, actorListPage)],
  ['instruments', authorities(instrumentsPage, instrumentPage, instrumentListPage)],
  [
    'documents',
    (store, [id, passage, ...more]) => {
      if (id === undefined) return documentsPage(store);
      if (more.length > 0) return none();
      if (passage === undefined) return documentPage(store, id);
      return passage === 'cite' ? documentCitationPage(store, id) : passagePage(store, id, passage);
    },
  ],
  [
    'embed',
    (store, [id, document, passage, ...more]) => {
      if (id === undefined || more.length > 0) return none();
      if (document === undefined) return card(store, { of: 'initiative', initiative: id });
      if (id !== 'documents' || passage === undefined) return none();
      return card(store, { of: 'passage', document, passage });
    },
  ],
]);

const none = async () => undefined;

/** A section of one page. */
function only(make: (store: Store) => Found): Section {
  return (store, steps) => (steps.length === 0 ? make(store) : none());
}

/** The pages of actors or instruments: of all, of one, and of its long lists. */
function authorities(
  all: (store: Store) => Found,
  one: (store: Store, id: string) => Found,
  listOf: (store: Store, id: string, list: string, page: number) => Found,
): Section {
  return (store, [id, list, page, ...more]) => {
    if (id === undefined) return all(store);
    if (list === undefined) return one(store, id);
    return laterPage(page, more, (number) => listOf(store, id, list, number));
  };
}

/** The pages of a closed list: of all its values, and of the initiatives with each. */
function closedList(key: ClosedKey): Section {
  return (store, [value, page, ...more]) => {
    if (value === undefined) return facetValuesPage(store, key);
    return laterPage(page, more, (number) => facetValuePage(store, key, value, number));
  };
}

/** A page of a list: the first has no number in its address. */
function laterPage(
  page: string | undefined,
  more: readonly string[],
  make: (number: number) => Found,
): Found {
  if (more.length > 0) return none();
  if (page === undefined) return make(1);
  return isNumber(page) && page !== '1' ? make(Number(page)) : none();
}

/** No id begins with a digit, so a number is a page of a list. */
const isNumber = (step: string) => /^[1-9]\d*$/.test(step);
