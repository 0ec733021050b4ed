import { FILTERS_ID } from './filter-sheet';

type LateNoteProps = {
  /** Whether the page lists all initiatives, and not the first of them alone. */
  isWhole: boolean;
};

/**
 * For as long as no script has run. The style sheet keeps it back for the moment that a script takes to
 * arrive, so that it is read only where one is late or has failed.
 */
export function LateNote({ isWhole }: LateNoteProps) {
  return (
    <p className="late no-print mt-4 border-l-2 border-accent pl-3 text-[0.9375rem]">
      Search and filters have not started: their script is still on its way, or failed. Until it
      runs, {isWhole ? 'every initiative is' : 'the first initiatives are'} listed, whatever the
      address or the box asks for. What is typed now is searched then. The names{' '}
      <a href={`#${FILTERS_ID}`}>among the filters</a> lead to a page with the initiatives of each.
    </p>
  );
}
