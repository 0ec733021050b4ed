import { InitiativeList } from '@/components/initiative/initiative-list';
import { ListPage } from '@/components/list/list-page';
import type { AuthorityListModel } from '@/lib/pages/authority-list-page';
import { MentionList } from './mention-list';

type AuthorityListPageProps = { model: AuthorityListModel };

/** A long list of an actor or an instrument by itself, one page of it. */
export function AuthorityListPage({ model }: AuthorityListPageProps) {
  return (
    <ListPage section={model.section} trail={model.trail} list={model} lead={model.lead}>
      {model.of === 'mention' ? (
        <MentionList entries={model.page.items} />
      ) : (
        <InitiativeList entries={model.page.items} extent="full" heading="h2" />
      )}
    </ListPage>
  );
}
