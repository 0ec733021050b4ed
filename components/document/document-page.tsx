import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { DraftNotice } from '@/components/layout/draft-notice';
import { JsonLd } from '@/components/layout/json-ld';
import { PageHead } from '@/components/layout/page-head';
import { SiteFrame } from '@/components/layout/site-frame';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { PassagesMovedOut } from '@/components/permalink/passages-moved-out';
import { WithdrawnPassages } from '@/components/permalink/withdrawn-passages';
import type { DocumentModel } from '@/lib/pages/document-page';
import { paths } from '@/lib/url/paths';
import { ArrivalNotice } from './arrival-notice';
import { DocumentContents } from './document-contents';
import { DocumentCoverage } from './document-coverage';
import { DocumentHeading } from './document-heading';
import { PassageBlocks } from './passage-blocks';

type DocumentPageProps = { model: DocumentModel };

/** The reading page: contents, the text in numbered passages, and its initiatives in the margin. */
export function DocumentPage({ model }: DocumentPageProps) {
  return (
    <>
      <SiteFrame current="Documents">
        <PageHead facts={model.facts} />
        <DraftNotice facts={model.facts} />
        <Breadcrumbs trail={[{ name: 'Documents', href: paths.documents() }]} />
        <div className="grid gap-x-9 lg:grid-cols-[9.5rem_minmax(0,1fr)]">
          <div className="min-w-0 lg:col-start-2">
            <DocumentHeading heading={model.heading} />
          </div>
          <DocumentContents headings={model.contents} />
          <div className="min-w-0 lg:col-start-2">
            <ChangeNotes changes={model.changes} subject="The title of this document" />
            <ArrivalNotice />
            <PassageBlocks model={model} />
            <WithdrawnPassages passages={model.withdrawn} />
            <PassagesMovedOut passages={model.movedOut} />
            <DocumentCoverage coverage={model.coverage} />
          </div>
        </div>
      </SiteFrame>
      {model.jsonLd.map((json) => (
        <JsonLd key={json}>{json}</JsonLd>
      ))}
    </>
  );
}
