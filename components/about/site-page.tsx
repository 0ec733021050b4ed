import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { SitePageModel } from '@/lib/pages/site-page';
import { PagePart } from './page-part';

type SitePageProps = { model: SitePageModel };

/** A page of the site's own: its words, section by section, with what is computed in its place. */
export function SitePage({ model: { facts, title, lead, opening, sections } }: SitePageProps) {
  return (
    <SiteFrame current="About">
      <PageHead facts={facts} />
      <Breadcrumbs />
      <PageHeading lead={lead}>{title}</PageHeading>
      <div className="grid gap-x-9 lg:grid-cols-[9.5rem_minmax(0,1fr)]">
        <SectionList sections={sections} />
        <div className="min-w-0 space-y-14 lg:pl-14">
          {opening.length > 0 && (
            <div className="space-y-4">
              {opening.map((part, at) => (
                <PagePart key={at} part={part} />
              ))}
            </div>
          )}
          {sections.map(({ id, heading, parts }) => (
            <section key={id} className="space-y-4">
              <h2 id={id} className="text-2xl">
                {heading}
              </h2>
              {parts.map((part, at) => (
                <PagePart key={at} part={part} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </SiteFrame>
  );
}

function SectionList({ sections }: Pick<SitePageModel, 'sections'>) {
  if (sections.length < 2) return <div />;
  return (
    <nav
      aria-label="On this page"
      className="no-print mb-8 text-sm lg:sticky lg:top-6 lg:self-start"
    >
      <h2 className="label font-sans tracking-normal">On this page</h2>
      <ul className="mt-1.5">
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} className="quiet inline-block py-1.5 leading-snug text-soft">
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
