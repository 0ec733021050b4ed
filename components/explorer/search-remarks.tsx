import { inFigures } from '@/lib/text/list-in-words';
import { LONGEST_QUERY } from '@/lib/text/query-limits';
import type { ExplorerState } from '@/lib/url/explorer-query';
import type { View } from './view';

type SearchRemarksProps = {
  view: View;
  /** What is asked for; the box and the address cut the words, so that they can be full, but not too long. */
  asked: ExplorerState;
  /** The view is not of what is asked for. */
  isBehind: boolean;
};

/** What was made of what was asked for: words spelled otherwise, or cut; another page. Absent where it is what it was. */
export function SearchRemarks({ view, asked, isBehind }: SearchRemarksProps) {
  const { said, pages } = view.answer;
  const { corrections, remark } = said;
  const isFull = asked.query.length >= LONGEST_QUERY;
  const cut = isFull ? `Only the first ${LONGEST_QUERY} characters are searched.` : remark;
  const isBeyond = !isBehind && (asked.page ?? 1) > pages;
  if (corrections.length === 0 && cut === undefined && !isBeyond) return null;
  return (
    <div className="mt-3 border-l-2 border-accent pl-3 text-[0.9375rem]">
      {corrections.map(({ typed, used }) => (
        <p key={typed}>
          Nothing has “{typed}”. “{used}” is searched instead.
        </p>
      ))}
      {cut !== undefined && <p>{cut}</p>}
      {isBeyond && (
        <p>
          This list has no page {inFigures(asked.page ?? 1)}.{' '}
          {pages === 1 ? 'All of it is shown.' : 'Its last page is shown.'}
        </p>
      )}
    </div>
  );
}
