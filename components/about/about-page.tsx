import { ValueTable } from '@/components/initiative/value-table';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { AboutModel } from '@/lib/pages/about-page';
import { CoverageTable } from './coverage-table';
import { AddressesSection, MethodSection, RightsSection, TagsSection } from './method-sections';

type AboutPageProps = { model: AboutModel };

const CONTENTS = [
  ['initiative', 'What an initiative is'],
  ['kinds', 'Kinds'],
  ['tags', 'Actors, instruments and evidence'],
  ['method', 'How the documents were read'],
  ['coverage', 'Coverage'],
  ['addresses', 'Links'],
  ['rights', 'Rights'],
] as const;

/** Definitions, method, coverage and rights. */
export function AboutPage({ model }: AboutPageProps) {
  const { facts, kinds, roles, coverage, rights, areRightsCounted } = model;
  return (
    <SiteFrame current="About">
      <PageHead facts={facts} />
      <Breadcrumbs />
      <PageHeading lead="What stands here is the source, letter for letter, or it is ours and looks it: the source in a serif, everything else in a sans.">
        Method and coverage
      </PageHeading>
      <div className="grid gap-x-9 lg:grid-cols-[9.5rem_minmax(0,1fr)]">
        <nav
          aria-label="On this page"
          className="no-print mb-8 text-sm lg:sticky lg:top-6 lg:self-start"
        >
          <h2 className="label font-sans tracking-normal">On this page</h2>
          <ul className="mt-1.5">
            {CONTENTS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`} className="quiet inline-block py-1.5 leading-snug text-soft">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0 space-y-14 lg:pl-14">
          <section className="max-w-[44rem]">
            <h2 id="initiative" className="text-2xl">
              What an initiative is
            </h2>
            <p className="mt-3">
              An initiative is one thing that somebody did, does, proposes, promises or stands for,
              held by an exact quote from one paragraph. A sentence with two promises is two
              initiatives. What a text reports about the world is not one: it stays in its
              paragraph.
            </p>
            <p className="mt-3">We describe. We never score whether a promise was kept.</p>
          </section>
          <section>
            <h2 id="kinds" className="mb-3 text-2xl">
              Kinds
            </h2>
            <ValueTable counts={kinds} />
          </section>
          <TagsSection roles={roles} />
          <MethodSection />
          <section>
            <h2 id="coverage" className="text-2xl">
              Coverage
            </h2>
            <p className="mt-3 mb-4 max-w-[44rem]">
              A passage holds initiatives, is excused with a reason, by itself or together with
              others, or has not been read yet. These figures are computed from the texts each time
              the site is built.
            </p>
            <CoverageTable coverage={coverage} />
          </section>
          <AddressesSection />
          <RightsSection rights={rights} areCounted={areRightsCounted} />
        </div>
      </div>
    </SiteFrame>
  );
}
