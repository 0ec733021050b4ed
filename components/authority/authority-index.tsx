import { SectionHeading } from '@/components/ui/section-heading';
import { MOST_UNBROKEN, MOST_WITHOUT_CONTENTS } from '@/lib/lists/page-lengths';
import { countInWords, inFigures } from '@/lib/text/list-in-words';

/** A record as the list of all records shows it. */
export type ListedRecord = {
  readonly name: string;
  readonly href: string;
  readonly otherNames: readonly string[];
  readonly initiatives: number;
  readonly mentions: number;
};

type Group = {
  /** The id of its place on the page. */
  readonly id: string;
  readonly heading: string;
  readonly records: readonly ListedRecord[];
};

type AuthorityIndexProps = { groups: readonly Group[] };

/** All records by kind, each with the number of its initiatives and mentions. */
export function AuthorityIndex({ groups }: AuthorityIndexProps) {
  const total = groups.reduce((sum, { records }) => sum + records.length, 0);
  const hasContents = total > MOST_WITHOUT_CONTENTS;
  return (
    <>
      {hasContents && <Contents groups={groups} total={total} />}
      <Groups groups={groups} areLinked={hasContents} />
    </>
  );
}

type ContentsProps = AuthorityIndexProps & { total: number };

/** The kinds with their numbers, each leading to its place. */
function Contents({ groups, total }: ContentsProps) {
  return (
    <nav aria-label="On this page" className="no-print mb-10 text-[0.9375rem]">
      <ul className="flex flex-wrap gap-x-5 text-soft">
        <li className="py-1">All {inFigures(total)}:</li>
        {groups.map(({ id, heading, records }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {heading}
            </a>{' '}
            <span className="tabular-nums">{inFigures(records.length)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type GroupsProps = AuthorityIndexProps & { areLinked: boolean };

function Groups({ groups, areLinked }: GroupsProps) {
  return (
    <div className="gap-x-12 lg:columns-2">
      {groups.map(({ id, heading, records }) => {
        const isBroken = records.length > MOST_UNBROKEN;
        return (
          <section key={id} className={isBroken ? 'mb-12' : 'mb-12 break-inside-avoid'}>
            <SectionHeading id={areLinked ? id : undefined}>{heading}</SectionHeading>
            <ul className={isBroken ? 'rows *:break-inside-avoid' : 'rows'}>
              {records.map((record) => (
                <IndexEntry key={record.href} record={record} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function IndexEntry({ record }: { record: ListedRecord }) {
  const { name, href, otherNames, initiatives, mentions } = record;
  return (
    <li className="flex items-baseline justify-between gap-6 py-3 first:border-t-0">
      <div>
        <a href={href} className="quiet font-medium text-ink">
          {name}
        </a>
        {otherNames.length > 0 && (
          <p className="text-sm leading-snug text-soft">{otherNames.join(' · ')}</p>
        )}
      </div>
      <p className="shrink-0 text-right text-sm leading-snug text-soft">
        {usesInWords(initiatives, mentions)}
        <br />
        <span className="text-faint">{countInWords(mentions, 'mention')}</span>
      </p>
    </li>
  );
}

function usesInWords(initiatives: number, mentions: number): string {
  if (initiatives > 0) return countInWords(initiatives, 'initiative');
  return mentions > 0 ? 'context only' : 'through its parts';
}
