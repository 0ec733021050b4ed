import { chooseWords, wordsPath } from '@/lib/url/words-link';
import { corpus, firstThat } from '@/tests/e2e/corpus';
import { correction } from './corrections';

/** The link that somebody made by selecting words of the paragraph, before it was corrected. */
export function linkBefore(words: string): string {
  const { passages } = firstThat(corpus.documents, 'the paper', ({ id }) => id === 'fff-2000');
  const start = correction.then.indexOf(words);
  const chosen = chooseWords(
    passages,
    { passage: correction.from, offset: start },
    { passage: correction.from, offset: start + words.length },
  );
  if (chosen?.words !== words) throw new Error(`The paragraph has not “${words}” any more`);
  return wordsPath('fff-2000', chosen.link, '');
}
