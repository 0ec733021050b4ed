/** What stands between words. */
const GAP = /[^\p{L}\p{N}]+/u;

/**
 * What readers of a list would type, made of its titles so that it finds something in any corpus:
 * words that many have, two words of one title, a slip, a phrase, and something that nothing has.
 *
 * @param titles of the initiatives on the page
 * @returns at least one query, the same for the same titles
 */
export function queriesFor(titles: readonly string[]): readonly string[] {
  const common = byFrequency(titles.flatMap(longWords));
  const middle = longWords(titles[Math.floor(titles.length / 2)] ?? '');
  const [first = 'rights', second = 'treaty'] = common;
  const rare = common.at(-1) ?? first;
  return [
    first,
    [second, first].join(' '),
    middle.slice(0, 2).join(' ') || second,
    withSlip(rare),
    `"${first}`,
    'zzz',
  ];
}

/**
 * The titles of the initiatives that a page lists.
 *
 * @param html of the page as it was built
 */
export function titlesIn(html: string): readonly string[] {
  const links = html.matchAll(/<a [^>]*?href="\/initiatives\/[^"/]+\/"[^>]*>([^<]+)</g);
  return [...links].map(([, title]) => title ?? '');
}

/** Words of five letters and more: what people search for. */
function longWords(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(GAP)
    .filter((word) => word.length >= 5);
}

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** With two letters of its middle in each other's place. */
function withSlip(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}
