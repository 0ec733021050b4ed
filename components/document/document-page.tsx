import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { SiteFrame } from '@/components/layout/site-frame';
import type { PolicyDocument } from '@/lib/model/document';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { paths } from '@/lib/url/paths';
import { DocumentContents } from './document-contents';
import { DocumentCoverage } from './document-coverage';
import { DocumentHeading } from './document-heading';
import { PassageBlocks } from './passage-blocks';

type DocumentPageProps = { index: CorpusIndex; document: PolicyDocument };

/** The reading page: contents, the text in numbered passages, and its initiatives in the margin. */
export function DocumentPage({ index, document }: DocumentPageProps) {
  const initiatives = index.initiativesOf.document.get(document.id) ?? [];
  return (
    <SiteFrame current="Documents">
      <Breadcrumbs trail={[{ name: 'Documents', href: paths.documents() }]} />
      <div className="grid gap-x-9 lg:grid-cols-[9.5rem_minmax(0,1fr)]">
        <DocumentContents document={document} />
        <div className="min-w-0">
          <DocumentHeading document={document} initiatives={initiatives.length} />
          <arrival-notice hidden>
            <div
              role="alert"
              className="mt-8 max-w-[40rem] border-l-[3px] border-accent bg-accent-wash px-5 py-4"
            >
              <p className="font-semibold">This document has no passage with that address.</p>
              <p className="mt-1 text-sm text-soft">
                The link that brought you here may have been cut or mistyped. The whole document
                stands below; <a href={paths.initiatives()}>search the initiatives</a> to find words
                in it.
              </p>
            </div>
          </arrival-notice>
          <PassageBlocks index={index} document={document} />
          <DocumentCoverage document={document} initiatives={initiatives} />
        </div>
      </div>
    </SiteFrame>
  );
}
