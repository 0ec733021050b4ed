import type { RefObject } from 'react';
import { SearchIcon } from '@/components/ui/icons';
import { LONGEST_QUERY } from '@/lib/text/query-limits';
import { paths } from '@/lib/url/paths';

type SearchBoxProps = {
  input: RefObject<HTMLInputElement | null>;
  /** What is searched now. */
  query: string;
  /** Somebody is about to type. */
  onEnter: () => void;
  onType: (text: string) => void;
  onLeave: () => void;
  onClear: () => void;
};

/** The explorer's search. A form, so that without script it asks for a page; with it, it answers while one types. */
export function SearchBox({ input, query, onEnter, onType, onLeave, onClear }: SearchBoxProps) {
  return (
    <form
      action={paths.initiatives()}
      method="get"
      role="search"
      className="no-print"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="relative flex items-center">
        <label htmlFor="search" className="sr-only">
          Search titles, quotes, names, notes and paragraphs
        </label>
        <SearchIcon className="absolute left-4.5 text-soft" />
        <input
          ref={input}
          id="search"
          type="search"
          name="q"
          maxLength={LONGEST_QUERY}
          placeholder="Search the initiatives"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          data-search
          aria-describedby="search-help"
          onChange={(event) => onType(event.target.value)}
          onFocus={onEnter}
          onBlur={onLeave}
          className="h-14 w-full rounded-xl border border-ink bg-card pr-20 pl-12 text-lg [&::-webkit-search-cancel-button]:hidden placeholder:text-faint"
        />
        {query !== '' && (
          <button
            type="button"
            className="absolute right-2 min-h-11 rounded-lg px-3 text-[0.9375rem] text-soft hover:text-ink"
            onClick={onClear}
          >
            Clear<span className="sr-only"> the search</span>
          </button>
        )}
      </div>
      <p id="search-help" className="mt-2 text-sm text-soft">
        Several words mean all of them. Put double quotes around a phrase that must stand exactly
        so.
      </p>
    </form>
  );
}
