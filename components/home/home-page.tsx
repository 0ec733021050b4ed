import { JsonLd } from '@/components/layout/json-ld';
import { PageHead } from '@/components/layout/page-head';
import { SiteFrame } from '@/components/layout/site-frame';
import { ThemeGrid } from '@/components/theme/theme-grid';
import { SearchIcon } from '@/components/ui/icons';
import { SectionHeading } from '@/components/ui/section-heading';
import type { HomeModel, Subjects } from '@/lib/pages/home-page';
import { LONGEST_QUERY } from '@/lib/text/query-limits';
import { paths } from '@/lib/url/paths';
import { ActorMatrixTable } from './actor-matrix-table';
import { Timeline } from './timeline';

type HomePageProps = { model: HomeModel };

/** The beginning: what the site is, its documents, its themes, and who acts on them. */
export function HomePage({ model }: HomePageProps) {
  const { facts, timeline, subjects, jsonLd } = model;
  return (
    <>
      <SiteFrame search="own">
        <PageHead facts={facts} />
        <div className="grid items-end gap-x-16 gap-y-10 pt-12 pb-16 md:pt-16 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <Introduction model={model} />
          <Timeline timeline={timeline} />
        </div>
        {subjects && <SubjectSections subjects={subjects} />}
      </SiteFrame>
      <JsonLd>{jsonLd}</JsonLd>
    </>
  );
}

function SubjectSections({ subjects }: { subjects: Subjects }) {
  const { heading, themes, allActors, matrix } = subjects;
  return (
    <>
      <section>
        <SectionHeading aside={<a href={paths.themes()}>All themes</a>}>{heading}</SectionHeading>
        <ThemeGrid cells={themes} heading="h3" />
      </section>
      <section className="mt-16">
        <SectionHeading aside={<a href={paths.actors()}>{allActors}</a>}>
          Who acts on what
        </SectionHeading>
        <ActorMatrixTable matrix={matrix} />
      </section>
    </>
  );
}

type IntroductionProps = { model: Pick<HomeModel, 'headline' | 'introduction' | 'searches'> };

function Introduction({ model: { headline, introduction, searches } }: IntroductionProps) {
  return (
    <div>
      <h1 className="max-w-[22ch] text-[2.5rem] leading-[1.1] md:text-[3.25rem]">{headline}</h1>
      <p className="mt-5 max-w-[36rem] text-lg text-soft">{introduction}</p>
      <form
        action={paths.initiatives()}
        method="get"
        role="search"
        className="no-print mt-7 max-w-[35rem]"
      >
        <div className="relative flex items-center">
          <label htmlFor="search" className="sr-only">
            Search initiatives, actors and instruments
          </label>
          <SearchIcon className="absolute left-4.5 text-soft" />
          <input
            id="search"
            type="search"
            name="q"
            maxLength={LONGEST_QUERY}
            placeholder="Search the initiatives"
            autoComplete="off"
            data-search
            className="h-14 w-full rounded-xl border border-ink bg-card pr-24 pl-12 text-lg placeholder:text-faint"
          />
          <button
            type="submit"
            className="absolute right-1.5 min-h-11 rounded-lg px-4 text-[0.9375rem] font-semibold text-accent hover:bg-accent-wash"
          >
            Search
          </button>
        </div>
        {searches.length > 0 && (
          <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem] text-soft">
            Try
            {searches.map(({ name, href }) => (
              <a key={href} href={href}>
                {name}
              </a>
            ))}
          </p>
        )}
      </form>
    </div>
  );
}
