import { InitiativeList } from '@/components/initiative/initiative-list';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { LongList } from '@/components/list/long-list';
import { SectionHeading } from '@/components/ui/section-heading';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { initiativesOutsideThemes } from '@/lib/store/outside-themes';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { OUTSIDE_THEMES } from './outside-themes-page';
import { ThemeGrid } from './theme-grid';

type ThemesPageProps = { index: CorpusIndex };

/** All themes, and the initiatives that are in none of them. */
export function ThemesPage({ index }: ThemesPageProps) {
  const outside = initiativesOutsideThemes(index);
  return (
    <SiteFrame current="Themes">
      <Breadcrumbs />
      <PageHeading lead="The subjects by which we order the initiatives. One initiative can have several, or none.">
        Themes
      </PageHeading>
      <div className="border-t border-line">
        <ThemeGrid index={index} heading="h2" />
      </div>
      {outside.length > 0 && (
        <section className="mt-16">
          <SectionHeading
            id="none"
            aside={<span className="text-soft">{countInWords(outside.length, 'initiative')}</span>}
          >
            {OUTSIDE_THEMES}
          </SectionHeading>
          <LongList
            items={outside}
            address={paths.outsideThemesList()}
            all={`All ${countInWords(outside.length, 'initiative')} outside the themes`}
          >
            {(shown) => <InitiativeList index={index} initiatives={shown} extent="full" />}
          </LongList>
        </section>
      )}
    </SiteFrame>
  );
}
