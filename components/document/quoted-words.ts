import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import type { QuotedWords } from './passage-text';

/** The words of initiatives in their passage, each in the colour of its first theme. */
export function quotedWords(index: CorpusIndex, initiatives: readonly Initiative[]): QuotedWords[] {
  return initiatives.map(({ id, quote, themes }) => {
    const theme = themes[0] && index.themes.get(themes[0].theme);
    return { start: quote.start, end: quote.end, initiative: id, hue: theme?.hue };
  });
}
