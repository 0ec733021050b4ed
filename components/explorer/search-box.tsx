import type { RefObject } from 'react';
import { SearchIcon } from '@/components/ui/icons';
import { LONGEST_QUERY } from '@/lib/text/query-limits';
import { paths } from '@/lib/url/paths';

type SearchBoxProps = {
  input: RefObject<HTMLInputElement | null>;
  initial: string;
  onType: (text: string) => void;
  onLeave: () => void;
};

/** The explorer's search. A form, so that without script it asks for a page; with it, it answers while one types. */
export function SearchBox({ input, initial, onType, onLeave }: SearchBoxProps) {
  return (
    <form
      action={paths.initiatives()}
      method="get"
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="relative flex items-center">
        <span className="sr-only">Search titles, quotes, names, notes and paragraphs</span>
        <SearchIcon className="absolute left-4.5 text-soft" />
        <input
          ref={input}
          type="search"
          name="q"
          defaultValue={initial}
          maxLength={LONGEST_QUERY}
          placeholder="Search titles, quotes, names and notes"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          data-search
          aria-describedby="search-help"
          onChange={(event) => onType(event.target.value)}
          onBlur={onLeave}
          className="h-14 w-full rounded-xl border border-ink bg-card pr-4 pl-12 text-lg placeholder:text-faint"
        />
      </label>
      <p id="search-help" className="mt-2 text-sm text-soft">
        Several words mean all of them. Put double quotes around a phrase that must stand exactly
        so.
      </p>
    </form>
  );
}
