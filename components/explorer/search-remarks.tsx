import type { SearchOutcome } from '@/lib/search/engine';
import { LONGEST_QUERY } from '@/lib/text/query-limits';

type SearchRemarksProps = {
  outcome: SearchOutcome | undefined;
  /** What is searched; the box and the address cut it, so that it can be full, but not too long. */
  query: string;
};

/** What was done to the words that were typed: spelled otherwise, or cut. Absent where nothing was. */
export function SearchRemarks({ outcome, query }: SearchRemarksProps) {
  const corrections = outcome?.corrections ?? [];
  const isFull = query.length >= LONGEST_QUERY;
  const cut = isFull ? `Only the first ${LONGEST_QUERY} characters are searched.` : outcome?.remark;
  if (corrections.length === 0 && cut === undefined) return null;
  return (
    <div className="mt-3 border-l-2 border-accent pl-3 text-[0.9375rem]">
      {corrections.map(({ typed, used }) => (
        <p key={typed}>
          Nothing has “{typed}”. “{used}” is searched instead.
        </p>
      ))}
      {cut !== undefined && <p>{cut}</p>}
    </div>
  );
}
