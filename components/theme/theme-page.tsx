import { InitiativesByDocument } from '@/components/initiative/initiatives-by-document';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { ExplorerLink } from '@/components/list/explorer-link';
import { ListPager } from '@/components/list/list-pager';
import { rangeInWords } from '@/components/list/range-in-words';
import { CompanionList } from '@/components/ui/companion-list';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { Square } from '@/components/ui/square';
import { COMPANIONS_LENGTH, PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { firstPage } from '@/lib/lists/pages';
import type { Theme } from '@/lib/model/theme';
import { companionsIn, idsOf } from '@/lib/store/companions';
import type { Change } from '@/lib/model/permalink';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { evidenceOfTheme } from './evidence-of-theme';
import { SideBySide } from './side-by-side';

type ThemePageProps = {
  index: CorpusIndex;
  theme: Theme;
  changes: readonly Change[];
};

/** Two papers are compared at a glance; a column more, and the lists would be as narrow as their words. */
const MOST_SIDE_BY_SIDE = 2;

/** A theme: what belongs in it, its initiatives document by document, and what stands around it. */
export function ThemePage({ index, theme, changes }: ThemePageProps) {
  const initiatives = index.initiativesOf.theme.get(theme.id) ?? [];
  const page = firstPage(initiatives, PAGE_LENGTH);
  const isSideBySide = page.of === 1 && index.corpus.documents.length <= MOST_SIDE_BY_SIDE;
  const evidenceOf = evidenceOfTheme(theme.id);
  return (
    <SiteFrame current="Themes">
      <Breadcrumbs trail={[{ name: 'Themes', href: paths.themes() }]} />
      <PageHeading lead={theme.definition}>
        <span className={`hue-${theme.hue}`}>
          <Square shape="plain" className="mr-4 mb-1 inline-block size-4 text-hue" />
        </span>
        {theme.title}
      </PageHeading>
      <ChangeNotes changes={changes} subject="The title of this theme" />
      {/* Sanitised by the parser: paragraphs, emphasis, lists and links alone. */}
      <div
        className="editorial max-w-[62ch]"
        dangerouslySetInnerHTML={{ __html: theme.introductionHtml }}
      />
      <p className="mt-4 text-[0.9375rem]">
        <ExplorerLink facet="theme" value={theme.id} count={initiatives.length}>
          on this theme
        </ExplorerLink>
      </p>
      {isSideBySide ? (
        <SideBySide index={index} initiatives={initiatives} evidenceOf={evidenceOf} />
      ) : (
        <div className="mt-12">
          <p className="border-b border-line pb-3 text-soft">
            {rangeInWords(page, 'initiative')}, document by document, oldest first
          </p>
          <InitiativesByDocument
            index={index}
            initiatives={initiatives}
            page={page}
            evidenceOf={evidenceOf}
          />
          <ListPager page={page} address={paths.theme(theme.id)} />
        </div>
      )}
      <div className="mt-16 grid gap-x-12 gap-y-10 md:grid-cols-3">
        <CompanionList
          heading="Actors"
          none="No actor is tagged."
          atOnce={COMPANIONS_LENGTH}
          companions={companionsIn(initiatives, idsOf.actors).map(({ id, shared }) => ({
            name: nameOf(getRecord(index.actors, id)),
            href: paths.actor(id),
            remark: countInWords(shared.length, 'initiative'),
          }))}
        />
        <CompanionList
          heading="Instruments"
          none="No instrument is tagged."
          atOnce={COMPANIONS_LENGTH}
          companions={companionsIn(initiatives, idsOf.instruments).map(({ id, shared }) => ({
            name: nameOf(getRecord(index.instruments, id)),
            href: paths.instrument(id),
            remark: countInWords(shared.length, 'initiative'),
          }))}
        />
        <CompanionList
          heading="Neighbouring themes"
          none="It shares no initiative with another theme."
          atOnce={COMPANIONS_LENGTH}
          companions={companionsIn(initiatives, idsOf.themes, theme.id).map(({ id, shared }) => ({
            name: getRecord(index.themes, id).title,
            href: paths.theme(id),
            remark: `shares ${countInWords(shared.length, 'initiative')}`,
          }))}
        />
      </div>
    </SiteFrame>
  );
}
