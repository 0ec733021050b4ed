import { SectionHeading } from '@/components/ui/section-heading';
import type {
  AuthorityGroup,
  AuthorityIndex as Index,
  ListedRecord,
} from '@/lib/pages/authority-index';

type AuthorityIndexProps = { index: Index };

/** All records by kind, each with the number of its initiatives and mentions. */
export function AuthorityIndex({ index: { contents, groups } }: AuthorityIndexProps) {
  return (
    <>
      {contents !== undefined && <Contents all={contents} groups={groups} />}
      <div className="gap-x-12 lg:columns-2">
        {groups.map((group) => (
          <Group key={group.id} group={group} isLinked={contents !== undefined} />
        ))}
      </div>
    </>
  );
}

type ContentsProps = { all: string; groups: readonly AuthorityGroup[] };

/** The kinds with their numbers, each leading to its place. */
function Contents({ all, groups }: ContentsProps) {
  return (
    <nav aria-label="On this page" className="no-print mb-10 text-[0.9375rem]">
      <ul className="flex flex-wrap gap-x-5 text-soft">
        <li className="py-1">All {all}:</li>
        {groups.map(({ id, heading, extent }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {heading}
            </a>{' '}
            <span className="tabular-nums">{extent}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type GroupProps = { group: AuthorityGroup; isLinked: boolean };

function Group({ group: { id, heading, isBroken, records }, isLinked }: GroupProps) {
  return (
    <section className={isBroken ? 'mb-12' : 'mb-12 break-inside-avoid'}>
      <SectionHeading id={isLinked ? id : undefined}>{heading}</SectionHeading>
      <ul className={isBroken ? 'rows *:break-inside-avoid' : 'rows'}>
        {records.map((record) => (
          <IndexEntry key={record.href} record={record} />
        ))}
      </ul>
    </section>
  );
}

function IndexEntry({ record }: { record: ListedRecord }) {
  const { name, href, otherNames, uses, mentions } = record;
  return (
    <li className="flex items-baseline justify-between gap-6 py-3 first:border-t-0">
      <div>
        <a href={href} className="quiet font-medium text-ink">
          {name}
        </a>
        {otherNames !== '' && <p className="text-sm leading-snug text-soft">{otherNames}</p>}
      </div>
      <p className="shrink-0 text-right text-sm leading-snug text-soft">
        {uses}
        <br />
        <span className="text-faint">{mentions}</span>
      </p>
    </li>
  );
}
