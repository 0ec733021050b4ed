import { ListPage } from '@/components/list/list-page';
import { INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import type { ListPage as Page } from '@/lib/lists/pages';
import type { Initiative, InitiativeKind } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { InitiativeList } from './initiative-list';

type KindPageProps = {
  index: CorpusIndex;
  kind: InitiativeKind;
  /** A page of its initiatives. */
  page: Page<Initiative>;
};

/** All initiatives of a kind, or a later part of them. */
export function KindPage({ index, kind, page }: KindPageProps) {
  const { plural, definition } = INITIATIVE_KIND_WORDS[kind];
  return (
    <ListPage
      section="Initiatives"
      trail={[
        { name: 'Initiatives', href: paths.initiatives() },
        { name: 'Kinds', href: paths.kinds() },
      ]}
      title={plural}
      lead={`${definition} ${countInWords(page.total, 'initiative')}.`}
      page={page}
      address={paths.kind(kind)}
      noun="initiative"
    >
      <InitiativeList index={index} initiatives={page.items} extent="full" heading="h2" />
    </ListPage>
  );
}
