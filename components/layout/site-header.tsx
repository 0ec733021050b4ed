import { SearchIcon } from '@/components/ui/icons';
import { LONGEST_QUERY } from '@/lib/text/query-limits';
import { paths } from '@/lib/url/paths';
import { site } from '@/lib/url/site';
import { SiteSign } from './site-sign';

/** The sections that the header leads to. */
export const SECTIONS = [
  { name: 'Initiatives', href: paths.initiatives() },
  { name: 'Themes', href: paths.themes() },
  { name: 'Actors', href: paths.actors() },
  { name: 'Instruments', href: paths.instruments() },
  { name: 'Documents', href: paths.documents() },
] as const;

export type SectionName = (typeof SECTIONS)[number]['name'] | 'About' | undefined;

type SiteHeaderProps = {
  current: SectionName;
  /** `own`: the page has a search of its own, and a second one would confuse. */
  search: 'shared' | 'own';
};

export function SiteHeader({ current, search }: SiteHeaderProps) {
  return (
    <header className="page">
      <div className="flex flex-wrap items-center gap-x-3 border-b md:gap-x-8 border-line py-3 md:min-h-18">
        <a
          href={paths.home()}
          className="quiet flex min-h-11 items-center gap-2.5 font-serif leading-tight font-semibold text-ink sm:text-lg"
        >
          <SiteSign />
          {site.name}
        </a>
        {search === 'shared' && <HeaderSearch />}
        <nav
          aria-label="Main"
          className="no-print -mx-1.5 basis-full md:order-2 md:mx-0 md:basis-auto"
        >
          <ul className="flex flex-wrap sm:gap-x-2">
            {SECTIONS.map(({ name, href }) => (
              <li key={name}>
                <a
                  href={href}
                  aria-current={name === current ? 'page' : undefined}
                  className="quiet inline-flex min-h-11 items-center px-1.5 text-[0.8125rem] sm:px-2 text-soft aria-[current=page]:font-semibold aria-[current=page]:text-ink sm:text-[0.9375rem]"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** A plain form: it leads to the explorer, with script or without. */
function HeaderSearch() {
  return (
    <>
      <form
        action={paths.initiatives()}
        method="get"
        role="search"
        className="no-print ml-auto hidden md:order-3 md:block"
      >
        <label className="relative flex items-center">
          <span className="sr-only">Search initiatives, actors and instruments</span>
          <SearchIcon className="absolute left-3.5 text-soft" />
          <input
            type="search"
            name="q"
            maxLength={LONGEST_QUERY}
            placeholder="Search"
            autoComplete="off"
            data-search
            className="h-11 w-48 rounded-full border border-line bg-card pr-10 pl-10 text-[0.9375rem] placeholder:text-faint hover:border-soft lg:w-56"
          />
          <kbd
            aria-hidden="true"
            className="with-script pointer-events-none absolute right-3.5 rounded border border-line px-1.5 font-sans text-xs text-faint"
          >
            /
          </kbd>
        </label>
      </form>
      <a
        href={paths.initiatives()}
        className="button no-print ml-auto gap-2 rounded-full px-3.5 font-normal text-soft md:hidden"
      >
        <SearchIcon /> Search
      </a>
    </>
  );
}
