import { documentMarks } from '@/components/document/document-marks';
import { InitiativeList } from '@/components/initiative/initiative-list';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { CompanionList } from '@/components/ui/companion-list';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { SectionHeading } from '@/components/ui/section-heading';
import { Square } from '@/components/ui/square';
import type { Theme } from '@/lib/model/theme';
import { companionsIn, idsOf } from '@/lib/relations/companions';
import type { Change } from '@/lib/model/permalink';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { getRecord } from '@/lib/relations/index-corpus';
import { nameOf } from '@/lib/relations/name-of';
import { countInWords } from '@/lib/text/list-in-words';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath, paths } from '@/lib/url/paths';
import { NOTHING_SELECTED } from '@/lib/facets/facets';

type ThemePageProps = { index: CorpusIndex; theme: Theme; changes: readonly Change[] };

/** A theme: what belongs in it, its initiatives document by document, and what stands around it. */
export function ThemePage({ index, theme, changes }: ThemePageProps) {
  const initiatives = index.initiativesOf.theme.get(theme.id) ?? [];
  const inExplorer = explorerPath(
    encodeState({ query: '', selection: { ...NOTHING_SELECTED, theme: [theme.id] } }),
  );
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
        <a href={inExplorer}>
          Filter and search {countInWords(initiatives.length, 'initiative')} on this theme
        </a>
      </p>
      <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        {documentMarks(index.corpus.documents).map((mark) => {
          const here = initiatives.filter(({ document }) => document === mark.id);
          return (
            <section key={mark.id} className="min-w-0">
              <SectionHeading
                aside={<span className="text-soft">{countInWords(here.length, 'initiative')}</span>}
              >
                <a
                  href={paths.document(mark.id)}
                  className="quiet inline-flex items-baseline gap-2.5 text-ink"
                >
                  <Square shape={mark.shape} className="size-3 text-soft" />
                  <span>
                    {mark.year} <span className="font-normal">{mark.shortTitle}</span>
                  </span>
                </a>
              </SectionHeading>
              {here.length === 0 ? (
                <p className="py-5 text-soft">No initiative of this document is on the theme.</p>
              ) : (
                <InitiativeList
                  index={index}
                  initiatives={here}
                  extent="short"
                  evidenceOf={({ themes }) =>
                    themes.find((tag) => tag.theme === theme.id)?.evidence
                  }
                />
              )}
            </section>
          );
        })}
      </div>
      <div className="mt-16 grid gap-x-12 gap-y-10 md:grid-cols-3">
        <CompanionList
          heading="Actors"
          none="No actor is tagged."
          companions={companionsIn(initiatives, idsOf.actors).map(({ id, shared }) => ({
            name: nameOf(getRecord(index.actors, id)),
            href: paths.actor(id),
            remark: countInWords(shared.length, 'initiative'),
          }))}
        />
        <CompanionList
          heading="Instruments"
          none="No instrument is tagged."
          companions={companionsIn(initiatives, idsOf.instruments).map(({ id, shared }) => ({
            name: nameOf(getRecord(index.instruments, id)),
            href: paths.instrument(id),
            remark: countInWords(shared.length, 'initiative'),
          }))}
        />
        <CompanionList
          heading="Neighbouring themes"
          none="It shares no initiative with another theme."
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
