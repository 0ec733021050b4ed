import { PageHead } from '@/components/layout/page-head';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import type { MovedModel } from '@/lib/pages/retired-page';

type MovedPageProps = { model: MovedModel };

/**
 * A retired address on a host that cannot redirect: an instant refresh, and a link for whoever
 * refuses that. Script goes there first, and takes the query and the fragment along.
 */
export function MovedPage({ model: { facts, to } }: MovedPageProps) {
  return (
    <>
      <PageHead facts={facts} />
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <SiteFrame>
        <PageHeading lead="What you are looking for has another address now.">Moved</PageHeading>
        <moved-to>
          <a href={to} className="button button-strong">
            Go to the new address
          </a>
        </moved-to>
      </SiteFrame>
    </>
  );
}
