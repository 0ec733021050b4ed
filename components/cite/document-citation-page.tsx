import type { ReactNode } from 'react';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { PolicyDocument } from '@/lib/model/document';
import { paths } from '@/lib/url/paths';

type DocumentCitationPageProps = { document: PolicyDocument; children: ReactNode };

/** How to cite a whole document. */
export function DocumentCitationPage({ document, children }: DocumentCitationPageProps) {
  return (
    <SiteFrame current="Documents">
      <Breadcrumbs
        trail={[
          { name: 'Documents', href: paths.documents() },
          {
            name: `${document.date.slice(0, 4)}, ${document.shortTitle}`,
            href: paths.document(document.id),
          },
        ]}
      />
      <PageHeading
        lead={
          <>
            The whole document. To cite one paragraph, choose “Cite” beside its number{' '}
            <a href={paths.document(document.id)}>in the text</a>.
          </>
        }
      >
        How to cite {document.shortTitle}
      </PageHeading>
      <div className="max-w-[44rem]">{children}</div>
    </SiteFrame>
  );
}
