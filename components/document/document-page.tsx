import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { SiteFrame } from '@/components/layout/site-frame';
import type { PolicyDocument } from '@/lib/model/document';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import type { Permalinks } from '@/lib/model/permalink';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { PassagesMovedOut } from '@/components/permalink/passages-moved-out';
import { WithdrawnPassages } from '@/components/permalink/withdrawn-passages';
import { paths } from '@/lib/url/paths';
import { ArrivalNotice } from './arrival-notice';
import { DocumentContents } from './document-contents';
import { DocumentCoverage } from './document-coverage';
import { DocumentHeading } from './document-heading';
import { PassageBlocks } from './passage-blocks';

type DocumentPageProps = { index: CorpusIndex; permalinks: Permalinks; document: PolicyDocument };

/** The reading page: contents, the text in numbered passages, and its initiatives in the margin. */
export function DocumentPage({ index, permalinks, document }: DocumentPageProps) {
  const address = paths.document(document.id);
  const initiatives = index.initiativesOf.document.get(document.id) ?? [];
  return (
    <SiteFrame current="Documents">
      <Breadcrumbs trail={[{ name: 'Documents', href: paths.documents() }]} />
      <div className="grid gap-x-9 lg:grid-cols-[9.5rem_minmax(0,1fr)]">
        <DocumentContents document={document} />
        <div className="min-w-0">
          <DocumentHeading document={document} initiatives={initiatives.length} />
          <ChangeNotes
            changes={permalinks.changes.get(address) ?? []}
            subject="The title of this document"
          />
          <ArrivalNotice />
          <PassageBlocks index={index} permalinks={permalinks} document={document} />
          <WithdrawnPassages permalinks={permalinks} documentAddress={address} />
          <PassagesMovedOut permalinks={permalinks} documentAddress={address} />
          <DocumentCoverage document={document} initiatives={initiatives} />
        </div>
      </div>
    </SiteFrame>
  );
}
