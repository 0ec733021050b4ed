import { InitiativeList } from '@/components/initiative/initiative-list';
import { LongList } from '@/components/list/long-list';
import { SectionHeading } from '@/components/ui/section-heading';
import type { AuthoritySection as Section } from '@/lib/pages/authority-lists';
import { MentionList } from './mention-list';

type AuthoritySectionProps = { section: Section };

/** A list of an actor or an instrument on its page: whole, or its beginning where it is long. */
export function AuthoritySection({ section }: AuthoritySectionProps) {
  const { name, title, extent, href, all } = section;
  return (
    <section className="mt-14">
      <SectionHeading id={name} aside={<span className="text-soft">{extent}</span>}>
        {title}
      </SectionHeading>
      <LongList shown={section.entries.length} href={href} all={all}>
        {section.of === 'mention' ? (
          <MentionList entries={section.entries} />
        ) : (
          <InitiativeList entries={section.entries} extent="full" />
        )}
      </LongList>
    </section>
  );
}
