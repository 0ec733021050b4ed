import type { Passage } from '@/lib/model/passage';
import type { StoredPassage, Store } from '@/lib/store/store';
import { contentIn } from './content-in';
import { storeOf } from './store-of';

/** A document with every construct that the source of a document may have. */
const content = await contentIn('tests/fixtures/constructs');
const corpus = content.getCorpus();

export const SPECIMEN = 'specimen';
export const specimenStore: Store = storeOf(corpus);
export const specimenPassages: readonly Passage[] = corpus.documents[0]?.passages ?? [];

/** The passage of the specimen that begins with these words. Throws where there is none. */
export async function specimenPassage(begins: string): Promise<StoredPassage> {
  const found = specimenPassages.find(({ text }) => text.startsWith(begins));
  const passage = found && (await specimenStore.record('passage', `${SPECIMEN}#${found.id}`));
  if (!passage) throw new Error(`No passage begins with ${begins}`);
  return passage;
}
