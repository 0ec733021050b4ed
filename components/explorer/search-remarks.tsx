import type { SearchOutcome } from '@/lib/search/engine';

type SearchRemarksProps = { outcome: SearchOutcome | undefined };

/** What was done to the words that were typed: spelled otherwise, or cut. Absent where nothing was. */
export function SearchRemarks({ outcome }: SearchRemarksProps) {
  if (!outcome) return null;
  const { corrections, remark } = outcome;
  if (corrections.length === 0 && remark === undefined) return null;
  return (
    <div className="mt-3 border-l-2 border-accent pl-3 text-[0.9375rem]">
      {corrections.map(({ typed, used }) => (
        <p key={typed}>
          Nothing has “{typed}”. These have words like it, such as “{used}”.
        </p>
      ))}
      {remark !== undefined && <p>{remark}</p>}
    </div>
  );
}
