import type { Correction } from '@/lib/search/ask';
import { countInWords } from '@/lib/text/list-in-words';
import { wordsOf } from '@/lib/text/words';
import type { ExplorerState } from '@/lib/url/explorer-query';
import { EVERYTHING, encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';
import { followHere } from './follow-here';
import type { WayOut } from './looser-states';

type NoResultsProps = {
  /** What was searched, as a sentence. */
  searched: string;
  /** False where words wait to be searched, or cannot be. */
  isSearched: boolean;
  state: ExplorerState;
  suggestions: readonly Correction[];
  waysOut: readonly WayOut[];
  /** Follows a way out without a new page. */
  onGo: (state: ExplorerState) => void;
};

/** An empty list says what was searched, the nearest spelling, and which filter to drop. */
export function NoResults({
  searched,
  isSearched,
  state,
  suggestions,
  waysOut,
  onGo,
}: NoResultsProps) {
  const ways = [
    ...suggestions.map(({ typed, used }) => ({
      text: `Search for “${used}” instead of “${typed}”`,
      state: { selection: state.selection, query: replaceWord(state.query, typed, used) },
    })),
    ...waysOut.map(({ dropped, state: next, count }) => ({
      text:
        dropped === 'Search'
          ? `Search no words: ${countInWords(count, 'initiative')}`
          : `Drop the filter on ${dropped.toLowerCase()}: ${countInWords(count, 'initiative')}`,
      state: next,
    })),
    { text: 'Show all initiatives', state: EVERYTHING },
  ];
  return (
    <div className="py-10">
      <h2 className="text-2xl">Nothing found</h2>
      <p className="mt-2 max-w-[60ch] text-soft">
        {searched}
        {isSearched &&
          ' We looked in titles, quotes, names and other names, notes and the paragraphs around.'}
      </p>
      <ul className="mt-4 space-y-1">
        {ways.map(({ text, state: next }) => (
          <li key={text}>
            <a
              href={explorerPath(encodeState(next))}
              className="inline-block py-1"
              onClick={followHere(() => onGo(next))}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The text with a word replaced wherever it stands as a word, not as letters of another one. */
function replaceWord(text: string, typed: string, used: string): string {
  let replaced = '';
  let at = 0;
  for (const word of wordsOf(text)) {
    if (word.text !== typed) continue;
    replaced += text.slice(at, word.start) + used;
    at = word.end;
  }
  return replaced + text.slice(at);
}
