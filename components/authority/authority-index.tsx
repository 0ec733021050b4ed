import { SectionHeading } from '@/components/ui/section-heading';
import { countInWords } from '@/lib/text/list-in-words';

/** A record as the list of all records shows it. */
export type ListedRecord = {
  readonly name: string;
  readonly href: string;
  readonly otherNames: readonly string[];
  readonly initiatives: number;
  readonly mentions: number;
};

type AuthorityIndexProps = {
  groups: readonly { readonly heading: string; readonly records: readonly ListedRecord[] }[];
};

/** All records by kind, each with the number of its initiatives and mentions. */
export function AuthorityIndex({ groups }: AuthorityIndexProps) {
  return (
    <div className="gap-x-12 lg:columns-2">
      {groups.map(({ heading, records }) => (
        <section key={heading} className="mb-12 break-inside-avoid">
          <SectionHeading>{heading}</SectionHeading>
          <ul className="rows">
            {records.map(({ name, href, otherNames, initiatives, mentions }) => (
              <li
                key={href}
                className="flex items-baseline justify-between gap-6 py-3 first:border-t-0"
              >
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
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function usesInWords(initiatives: number, mentions: number): string {
  if (initiatives > 0) return countInWords(initiatives, 'initiative');
  return mentions > 0 ? 'context only' : 'through its parts';
}
