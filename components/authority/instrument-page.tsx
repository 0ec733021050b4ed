import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { CompanionLists } from '@/components/list/companion-lists';
import { ChangeNotes } from '@/components/permalink/change-notes';
import type { InstrumentModel } from '@/lib/pages/instrument-page';
import { paths } from '@/lib/url/paths';
import { AuthorityFacts } from './authority-facts';
import { AuthoritySection } from './authority-section';

type InstrumentPageProps = { model: InstrumentModel };

/** An instrument: what it is, which initiatives use or seek it, and where it is named. */
export function InstrumentPage({ model }: InstrumentPageProps) {
  const { facts, name, lead, changes, details, explorer, sections, companions } = model;
  return (
    <SiteFrame current="Instruments">
      <PageHead facts={facts} />
      <Breadcrumbs trail={[{ name: 'Instruments', href: paths.instruments() }]} />
      <PageHeading lead={lead}>{name}</PageHeading>
      <ChangeNotes changes={changes} subject="The name of this instrument" />
      <AuthorityFacts details={details} />
      {explorer && (
        <p className="mt-8 text-[0.9375rem]">
          <a href={explorer.href}>{explorer.name}</a>
        </p>
      )}
      {!companions && (
        <p className="mt-10 max-w-[62ch] text-soft">
          No initiative is tagged with this instrument. Where the documents name it is below.
        </p>
      )}
      {sections.map((section) => (
        <AuthoritySection key={section.name} section={section} />
      ))}
      {companions && <CompanionLists groups={companions} />}
    </SiteFrame>
  );
}
