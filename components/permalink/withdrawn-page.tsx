import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { Tombstone, WithdrawnModel } from '@/lib/pages/retired-page';
import { paths } from '@/lib/url/paths';
import { ChangeNotes } from './change-notes';
import { StandingWords } from './standing-words';
import { WithdrawnPassages } from './withdrawn-passages';
import { WithdrawnWords } from './withdrawn-words';

type WithdrawnPageProps = { model: WithdrawnModel };

/** An address whose content was withdrawn: what it was, when it went and why. Never an empty page. */
export function WithdrawnPage({ model }: WithdrawnPageProps) {
  const { facts, tombstone, standing, changes, passages } = model;
  return (
    <SiteFrame>
      <PageHead facts={facts} />
      <Breadcrumbs />
      <PageHeading>{HEADINGS[tombstone.of]} was withdrawn</PageHeading>
      <div className="max-w-[44rem]">
        <WithdrawnWords tombstone={tombstone} />
        <StandingWords places={standing} />
        <ChangeNotes changes={changes} subject={CHANGED[tombstone.of]} />
        <p className="mt-10">
          <a href={paths.initiatives()}>Search the initiatives</a> or{' '}
          <a href={paths.documents()}>read the documents</a>.
        </p>
      </div>
      <WithdrawnPassages passages={passages} />
    </SiteFrame>
  );
}

const HEADINGS: Readonly<Record<Tombstone['of'], string>> = {
  document: 'This document',
  passage: 'This passage',
  initiative: 'This initiative',
  theme: 'This theme',
  actor: 'This actor',
  instrument: 'This instrument',
};

const CHANGED: Readonly<Record<Tombstone['of'], string>> = {
  document: 'The title of this document',
  passage: 'This paragraph',
  initiative: 'The words of this initiative',
  theme: 'The title of this theme',
  actor: 'The name of this actor',
  instrument: 'The name of this instrument',
};
