import { InitiativesByDocument } from '@/components/initiative/initiatives-by-document';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { JsonLd } from '@/components/layout/json-ld';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { CompanionLists } from '@/components/list/companion-lists';
import { ListPager } from '@/components/list/list-pager';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { Square } from '@/components/ui/square';
import type { ThemeModel } from '@/lib/pages/theme-page';
import { paths } from '@/lib/url/paths';
import { SideBySide } from './side-by-side';

type ThemePageProps = { model: ThemeModel };

/** A theme: what belongs in it, its initiatives document by document, and what stands around it. */
export function ThemePage({ model }: ThemePageProps) {
  const { facts, theme, definition, introductionHtml, changes, explorer, companions } = model;
  return (
    <>
      <SiteFrame current="Themes">
        <PageHead facts={facts} />
        <Breadcrumbs trail={[{ name: 'Themes', href: paths.themes() }]} />
        <PageHeading lead={definition}>
          <span className={`hue-${theme.hue}`}>
            <Square shape="plain" className="mr-4 mb-1 inline-block size-4 text-hue" />
          </span>
          {theme.title}
        </PageHeading>
        <ChangeNotes changes={changes} subject="The title of this theme" />
        {/* Sanitised by the parser: paragraphs, emphasis, lists and links alone. */}
        <div
          className="editorial max-w-[62ch]"
          dangerouslySetInnerHTML={{ __html: introductionHtml }}
        />
        <p className="mt-4 text-[0.9375rem]">
          <a href={explorer.href}>{explorer.name}</a>
        </p>
        <Initiatives initiatives={model.initiatives} />
        <CompanionLists groups={companions} />
      </SiteFrame>
      <JsonLd>{model.jsonLd}</JsonLd>
    </>
  );
}

function Initiatives({ initiatives }: Pick<ThemeModel, 'initiatives'>) {
  if (initiatives.form === 'side-by-side') return <SideBySide columns={initiatives.columns} />;
  const { range, runs, page, address } = initiatives;
  return (
    <div className="mt-12">
      <p className="border-b border-line pb-3 text-soft">{range}</p>
      <InitiativesByDocument runs={runs} />
      <ListPager page={page} address={address} />
    </div>
  );
}
