import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { CompanionLists } from '@/components/list/companion-lists';
import { ChangeNotes } from '@/components/permalink/change-notes';
import type { ActorModel } from '@/lib/pages/actor-page';
import { paths } from '@/lib/url/paths';
import { AuthorityFacts } from './authority-facts';
import { AuthoritySection } from './authority-section';

type ActorPageProps = { model: ActorModel };

/** An actor: who it is, what it does in which role, where it is named, and with whom it stands. */
export function ActorPage({ model }: ActorPageProps) {
  const { facts, name, lead, changes, details, partOf, parts } = model;
  const { explorer, sections, companions } = model;
  return (
    <SiteFrame current="Actors">
      <PageHead facts={facts} />
      <Breadcrumbs trail={[{ name: 'Actors', href: paths.actors() }]} />
      <PageHeading lead={lead}>{name}</PageHeading>
      <ChangeNotes changes={changes} subject="The name of this actor" />
      <AuthorityFacts details={details}>
        {partOf && (
          <>
            <dt>Part of</dt>
            <dd>
              <a href={partOf.href}>{partOf.name}</a>
            </dd>
          </>
        )}
        {parts.length > 0 && (
          <>
            <dt>Has as its parts</dt>
            <dd>
              <ul>
                {parts.map((part) => (
                  <li key={part.href}>
                    <a href={part.href}>{part.name}</a>, {part.extent}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </AuthorityFacts>
      {explorer && (
        <p className="mt-8 text-[0.9375rem]">
          <a href={explorer.href}>{explorer.name}</a>
        </p>
      )}
      {!companions && (
        <p className="mt-10 max-w-[62ch] text-soft">
          No initiative is tagged with this actor. Where the documents name it or one of its parts
          is below.
        </p>
      )}
      {sections.map((section) => (
        <AuthoritySection key={section.name} section={section} />
      ))}
      {companions && <CompanionLists groups={companions} />}
    </SiteFrame>
  );
}
