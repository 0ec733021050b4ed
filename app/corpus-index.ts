import { loadCorpus } from '@/lib/corpus/load';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { indexCorpus } from '@/lib/relations/index-corpus';

/** The corpus that every page is made from, with its ways from one thing to another. */
export async function loadIndex(): Promise<CorpusIndex> {
  return indexCorpus(await loadCorpus());
}
