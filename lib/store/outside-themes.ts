import type { Initiative } from '@/lib/model/initiative';
import { onceFor } from '@/lib/text/once-for';
import type { CorpusIndex } from './index-corpus';

/** The initiatives that are in none of the themes, in the order of the corpus. */
export const initiativesOutsideThemes = onceFor(({ corpus }: CorpusIndex): readonly Initiative[] =>
  corpus.initiatives.filter(({ themes }) => themes.length === 0),
);
