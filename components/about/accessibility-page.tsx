import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { AccessibilityModel } from '@/lib/pages/accessibility-page';
import { barrierReportAddress } from '@/lib/url/report-problem';
import { site } from '@/lib/url/site';
import { dateInWords } from '@/lib/text/date-in-words';
import { ACCESSIBILITY_CHECKS } from './accessibility-checks';

/** The day on which the tests below last ran, as ISO 8601. */
const LAST_CHECKED = '2026-11-25';

type AccessibilityPageProps = { model: AccessibilityModel };

/** What was tested for readers of every kind, how, and what is not known. */
export function AccessibilityPage({ model: { facts, method } }: AccessibilityPageProps) {
  return (
    <SiteFrame current="About">
      <PageHead facts={facts} />
      <Breadcrumbs />
      <PageHeading lead="We aim at WCAG 2.2, level AA, on every page. This is our own assessment: nobody else has audited the site.">
        Accessibility
      </PageHeading>
      <div className="max-w-[44rem] space-y-14">
        <section>
          <h2 className="text-2xl">What is tested, and how</h2>
          <p className="mt-3">
            These tests are part of the project and run in Chromium, on a page of every kind, with
            every change. They last ran on{' '}
            <time dateTime={LAST_CHECKED}>{dateInWords(LAST_CHECKED)}</time>.
          </p>
          <dl className="rows mt-5">
            {ACCESSIBILITY_CHECKS.map(([subject, how]) => (
              <div key={subject} className="gap-x-8 py-3 sm:grid sm:grid-cols-[12rem_1fr]">
                <dt className="font-semibold">{subject}</dt>
                <dd className="text-soft">{how}</dd>
              </div>
            ))}
          </dl>
        </section>
        <NotKnownSection />
        <NotPerfectSection />
        <ReportSection method={method} />
      </div>
    </SiteFrame>
  );
}

function NotKnownSection() {
  return (
    <section>
      <h2 className="text-2xl">What is not known</h2>
      <ul className="mt-3 list-disc space-y-1.5 pl-5">
        <li>
          No test with a real screen reader has been made. The tests read what a browser hands to
          one, not what is then said.
        </li>
        <li>No person with a disability has tested the site.</li>
        <li>
          No test with voice control, switches, screen magnifiers or braille displays has been made.
        </li>
        <li>Machines find about half of all barriers. The others need people.</li>
      </ul>
    </section>
  );
}

function NotPerfectSection() {
  return (
    <section>
      <h2 className="text-2xl">What is not perfect</h2>
      <ul className="mt-3 list-disc space-y-1.5 pl-5">
        <li>
          The documents are quoted letter for letter, slips included. Where a sentence is hard to
          read or breaks off, it is so in the source.
        </li>
        <li>
          Words marked in a document are told from their surroundings by colour and by a line; which
          initiative they belong to is said in the notes beside the paragraph alone.
        </li>
        <li>
          The mark [sic] is made by the style sheet, so that it is never copied with the words. Some
          screen readers may not read it out; the note beside the paragraph says the same.
        </li>
        <li>
          To copy a link to single words, they must be selected. Each paragraph has a link of its
          own that does not ask for this.
        </li>
        <li>Wide tables scroll inside their own frame on narrow screens.</li>
      </ul>
    </section>
  );
}

function ReportSection({ method }: Pick<AccessibilityModel, 'method'>) {
  return (
    <section>
      <h2 className="text-2xl">If something shuts you out</h2>
      {site.reportTo ? (
        <p className="mt-3">
          <a href={barrierReportAddress(site.reportTo)}>Tell us about it</a>: what you wanted to do,
          on which page, and with which browser and aids.
        </p>
      ) : (
        <p className="mt-3">
          Tell whoever publishes this copy of the site: what you wanted to do, on which page, and
          with which browser and aids. This copy names no address for reports.
        </p>
      )}
      <p className="mt-3">
        Everything on the site works without JavaScript but searching, combining filters and
        copying. <a href={method.href}>{method.name}</a> says how the texts were read.
      </p>
    </section>
  );
}
