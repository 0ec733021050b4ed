import { paths } from '@/lib/url/paths';

/** A place is told by the beginnings of its passages. */
const LONGEST = 80;

/**
 * A place as readers are told it: the title of the document, then the words of what stands above.
 *
 * @param wordsOf gives the words of an address; undefined where nothing is known of it
 */
export function placeForReaders(
  place: readonly string[],
  wordsOf: (address: string) => string | undefined,
): string {
  const [document = '', ...passages] = place;
  const parts = passages.map((id) => `“${begin(wordsOf(paths.passage(document, id)) ?? id)}”`);
  return [wordsOf(paths.document(document)) ?? document, ...parts].join(', ');
}

function begin(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
}
