import { InitiativeList } from '@/components/initiative/initiative-list';
import { LongList } from '@/components/list/long-list';
import { SectionHeading } from '@/components/ui/section-heading';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import type { AuthorityList } from './authority-lists';
import { MentionList } from './mention-list';

type AuthoritySectionProps = { index: CorpusIndex; list: AuthorityList };

/** A list of an actor or an instrument on its page: whole, or its beginning where it is long. */
export function AuthoritySection({ index, list }: AuthoritySectionProps) {
  const { name, title, extent, address } = list;
  const all = `All ${extent}`;
  return (
    <section className="mt-14">
      <SectionHeading id={name} aside={<span className="text-soft">{extent}</span>}>
        {title}
      </SectionHeading>
      {list.of === 'mention' ? (
        <LongList items={list.items} address={address} all={all}>
          {(mentions) => <MentionList index={index} mentions={mentions} />}
        </LongList>
      ) : (
        <LongList items={list.items} address={address} all={all}>
          {(initiatives) => (
            <InitiativeList
              index={index}
              initiatives={initiatives}
              extent="full"
              evidenceOf={list.evidenceOf}
            />
          )}
        </LongList>
      )}
    </section>
  );
}
