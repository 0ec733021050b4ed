import { SiteFrame } from '@/components/layout/site-frame';
import { ThemeGrid } from '@/components/theme/theme-grid';
import { SearchIcon } from '@/components/ui/icons';
import { SectionHeading } from '@/components/ui/section-heading';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { inFigures } from '@/lib/text/list-in-words';
import { LONGEST_QUERY } from '@/lib/text/query-limits';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath, paths } from '@/lib/url/paths';
import { ActorMatrix } from './actor-matrix';
import { DocumentTimeline } from './document-timeline';

type HomePageProps = { index: CorpusIndex };

/** Searches that show what the corpus holds; each finds something, which a test makes sure of. */
const SUGGESTED_SEARCHES = ['small arms', 'conflict diamonds', 'la Francophonie', 'landmines'];

export function HomePage({ index }: HomePageProps) {
  return (
    <SiteFrame search="own">
      <div className="grid items-end gap-x-16 gap-y-10 pt-12 pb-16 md:pt-16 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Introduction documents={index.corpus.documents.length} />
        <DocumentTimeline index={index} />
      </div>
      {index.corpus.themes.length > 0 && <Subjects index={index} />}
    </SiteFrame>
  );
}

/** The themes, and who acts on them; nothing to show where the content has none. */
function Subjects({ index }: HomePageProps) {
  return (
    <>
      <section>
        <SectionHeading aside={<a href={paths.themes()}>All themes</a>}>
          {index.corpus.themes.length === 6 ? 'Six themes' : 'Themes'}
        </SectionHeading>
        <ThemeGrid index={index} heading="h3" />
      </section>
      <section className="mt-16">
        <SectionHeading
          aside={<a href={paths.actors()}>All {inFigures(index.corpus.actors.length)} actors</a>}
        >
          Who acts on what
        </SectionHeading>
        <ActorMatrix index={index} />
      </section>
    </>
  );
}

function Introduction({ documents }: { documents: number }) {
  return (
    <div>
      <h1 className="max-w-[22ch] text-[2.5rem] leading-[1.1] md:text-[3.25rem]">
        What did Canada promise on human security?
      </h1>
      <p className="mt-5 max-w-[36rem] text-lg text-soft">
        {documents === 2 ? 'Two' : inFigures(documents)} policy documents, every initiative in them
        quoted word for word, and linked to who acts and through which treaty, forum or partnership.
      </p>
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
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem] text-soft">
          Try
          {SUGGESTED_SEARCHES.map((query) => (
            <a key={query} href={explorerPath(encodeState({ query, selection: NOTHING_SELECTED }))}>
              {query}
            </a>
          ))}
        </p>
      </form>
    </div>
  );
}
