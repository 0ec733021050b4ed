import { renderToStaticMarkup } from 'react-dom/server';
import { SitePage } from '@/components/about/site-page';
import { AccessibilityPage } from '@/components/about/accessibility-page';
import { ActorPage } from '@/components/authority/actor-page';
import { ActorsPage } from '@/components/authority/actors-page';
import { AuthorityListPage } from '@/components/authority/authority-list-page';
import { InstrumentPage } from '@/components/authority/instrument-page';
import { InstrumentsPage } from '@/components/authority/instruments-page';
import { DocumentCitationPage } from '@/components/cite/document-citation-page';
import { DocumentPage } from '@/components/document/document-page';
import { DocumentsPage } from '@/components/document/documents-page';
import { PassagePage } from '@/components/document/passage-page';
import { EmbedCard } from '@/components/embed/embed-card';
import { RetiredCard } from '@/components/embed/retired-card';
import { ExplorerPage } from '@/components/explorer/explorer-page';
import { renderToHtml } from '@/components/explorer/render';
import { HomePage } from '@/components/home/home-page';
import { FacetValuePage } from '@/components/initiative/facet-value-page';
import { FacetValuesPage } from '@/components/initiative/facet-values-page';
import { InitiativePage } from '@/components/initiative/initiative-page';
import { InitiativesPage } from '@/components/initiative/initiatives-page';
import { RetiredPage } from '@/components/permalink/retired-page';
import { OutsideThemesPage } from '@/components/theme/outside-themes-page';
import { ThemeListPage } from '@/components/theme/theme-list-page';
import { ThemePage } from '@/components/theme/theme-page';
import { ThemesPage } from '@/components/theme/themes-page';
import type { PageModel } from '@/lib/pages/page-of';
import { pageOf } from '@/lib/pages/page-of';
import type { Store } from '@/lib/store/store';

/** The HTML of the page at an address, from its model as JSON has it; undefined where there is none. */
export async function findPageHtml(store: Store, address: string): Promise<string | undefined> {
  const model = await pageOf(store, address);
  return model && modelHtml(JSON.parse(JSON.stringify(model)) as PageModel);
}

/** The same for a page that is there. */
export async function pageHtml(store: Store, address: string): Promise<string> {
  const html = await findPageHtml(store, address);
  if (html === undefined) throw new Error(`There is no page ${address}`);
  return html;
}

/** The HTML of a page by its model. */
export function modelHtml(model: PageModel): string {
  return renderToStaticMarkup(elementOf(model));
}

function elementOf(model: PageModel) {
  switch (model.kind) {
    case 'site-page':
      return <SitePage model={model} />;
    case 'accessibility':
      return <AccessibilityPage model={model} />;
    case 'actor':
      return <ActorPage model={model} />;
    case 'actors':
      return <ActorsPage model={model} />;
    case 'authority-list':
      return <AuthorityListPage model={model} />;
    case 'card':
      return <EmbedCard model={model} />;
    case 'document':
      return <DocumentPage model={model} />;
    case 'document-citation':
      return <DocumentCitationPage model={model} />;
    case 'documents':
      return <DocumentsPage model={model} />;
    case 'explorer':
      return <ExplorerPage model={model} html={renderToHtml(model.explorer)} />;
    case 'facet-value':
      return <FacetValuePage model={model} />;
    case 'facet-values':
      return <FacetValuesPage model={model} />;
    case 'home':
      return <HomePage model={model} />;
    case 'initiative':
      return <InitiativePage model={model} />;
    case 'initiatives-list':
      return <InitiativesPage model={model} />;
    case 'instrument':
      return <InstrumentPage model={model} />;
    case 'instruments':
      return <InstrumentsPage model={model} />;
    case 'moved':
    case 'withdrawn':
      return <RetiredPage model={model} />;
    case 'outside-themes':
      return <OutsideThemesPage model={model} />;
    case 'passage':
      return <PassagePage model={model} />;
    case 'retired-card':
      return <RetiredCard model={model} />;
    case 'theme':
      return <ThemePage model={model} />;
    case 'theme-list':
      return <ThemeListPage model={model} />;
    case 'themes':
      return <ThemesPage model={model} />;
  }
}
