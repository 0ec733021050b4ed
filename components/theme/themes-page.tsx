import { InitiativeList } from '@/components/initiative/initiative-list';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { LongList } from '@/components/list/long-list';
import { SectionHeading } from '@/components/ui/section-heading';
import type { ThemesModel } from '@/lib/pages/themes-page';
import { ThemeGrid } from './theme-grid';

type ThemesPageProps = { model: ThemesModel };

/** All themes, and the initiatives that are in none of them. */
export function ThemesPage({ model: { facts, cells, outside } }: ThemesPageProps) {
  const { items, total, title, extent, href, all } = outside;
  return (
    <SiteFrame current="Themes">
      <PageHead facts={facts} />
      <Breadcrumbs />
      <PageHeading lead="The subjects by which we order the initiatives. One initiative can have several, or none.">
        Themes
      </PageHeading>
      <div className="border-t border-line">
        <ThemeGrid cells={cells} heading="h2" />
      </div>
      {total > 0 && (
        <section className="mt-16">
          <SectionHeading id="none" aside={<span className="text-soft">{extent}</span>}>
            {title}
          </SectionHeading>
          <LongList shown={items.length} href={href} all={all}>
            <InitiativeList entries={items} extent="full" />
          </LongList>
        </section>
      )}
    </SiteFrame>
  );
}
