import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHeading } from '@/components/layout/page-heading';
import { SiteFrame } from '@/components/layout/site-frame';
import { INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import type { InitiativeKind } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { InitiativeList } from './initiative-list';

type KindPageProps = { index: CorpusIndex; kind: InitiativeKind };

/** All initiatives of a kind. */
export function KindPage({ index, kind }: KindPageProps) {
  const initiatives = index.initiativesOf.kind.get(kind) ?? [];
  const { plural, definition } = INITIATIVE_KIND_WORDS[kind];
  return (
    <SiteFrame current="Initiatives">
      <Breadcrumbs
        trail={[
          { name: 'Initiatives', href: paths.initiatives() },
          { name: 'Kinds', href: paths.kinds() },
        ]}
      />
      <PageHeading lead={`${definition} ${countInWords(initiatives.length, 'initiative')}.`}>
        {plural}
      </PageHeading>
      <div className="border-t border-line">
        <InitiativeList index={index} initiatives={initiatives} extent="full" heading="h2" />
      </div>
    </SiteFrame>
  );
}
