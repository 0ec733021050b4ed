import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { DraftNotice } from '@/components/layout/draft-notice';
import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { DocumentCitationModel } from '@/lib/pages/document-citation-page';
import { paths } from '@/lib/url/paths';
import { TakeAway } from './take-away';

type DocumentCitationPageProps = { model: DocumentCitationModel };

/** How to cite a whole document. */
export function DocumentCitationPage({ model }: DocumentCitationPageProps) {
  const { facts, shortTitle, document, takeAway } = model;
  return (
    <SiteFrame current="Documents">
      <PageHead facts={facts} />
      <DraftNotice facts={facts} />
      <Breadcrumbs trail={[{ name: 'Documents', href: paths.documents() }, document]} />
      <PageHeading
        lead={
          <>
            The whole document. To cite one paragraph, choose “Cite” beside its number{' '}
            <a href={document.href}>in the text</a>.
          </>
        }
      >
        How to cite {shortTitle}
      </PageHeading>
      <div className="max-w-[44rem]">
        <TakeAway model={takeAway} />
      </div>
    </SiteFrame>
  );
}
