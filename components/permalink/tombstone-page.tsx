import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { Tombstone } from '@/lib/model/permalink';
import { paths } from '@/lib/url/paths';
import { fragmentOf } from '@/lib/url/retired-addresses';
import { WithdrawnWords } from './withdrawn-words';

type TombstonePageProps = {
  tombstone: Tombstone;
  /** Those of a document's passages, which went with it. */
  parts?: readonly Tombstone[];
};

/** An address whose content was withdrawn: what it was, when it went and why. Never an empty page. */
export function TombstonePage({ tombstone, parts = [] }: TombstonePageProps) {
  return (
    <SiteFrame>
      <Breadcrumbs />
      <PageHeading>{HEADINGS[tombstone.of]} was withdrawn</PageHeading>
      <div className="max-w-[44rem]">
        <WithdrawnWords tombstone={tombstone} />
        {parts.map((part) => (
          <section
            key={part.address}
            id={fragmentOf(part.address)}
            className="withdrawn mt-8 scroll-mt-6 border-t border-hair pt-4"
          >
            <h2 className="text-xl">A passage</h2>
            <WithdrawnWords tombstone={part} />
          </section>
        ))}
        <p className="mt-10">
          <a href={paths.initiatives()}>Search the initiatives</a> or{' '}
          <a href={paths.documents()}>read the documents</a>.
        </p>
      </div>
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
