import { expect, test } from 'vitest';
import { shareCards } from '@/lib/export/file-addresses';
import { oembedOf } from '@/lib/export/oembed';
import { MOST_OWN_PICTURES, picturedFor } from '@/lib/export/picture-of';
import { indexCorpus } from '@/lib/store/index-corpus';
import { initiativeIdSchema } from '@/lib/model/id';
import { smallIndex } from './small-index';

const small = smallIndex();

/** The small corpus with so many initiatives that it has more to cite than pictures are drawn for. */
function largeIndex() {
  const [initiative] = small.corpus.initiatives;
  if (!initiative) throw new Error('The small corpus has no initiative');
  const initiatives = Array.from({ length: MOST_OWN_PICTURES }, (_, at) => ({
    ...initiative,
    id: initiativeIdSchema.parse(`${initiative.id}-${at}`),
  }));
  return indexCorpus({ ...small.corpus, initiatives });
}

test('in a small corpus an item stands for itself', () => {
  const item = { of: 'initiative', initiative: 'sign-treaty' } as const;
  expect(picturedFor(small, item)).toBe(item);
});

test('in a large corpus its document stands for it, and no other picture is drawn', () => {
  const index = largeIndex();
  const item = { of: 'initiative', initiative: 'sign-treaty-7' } as const;
  expect(picturedFor(index, item)).toEqual({ of: 'document', document: 'paper' });
  const pictures = [...shareCards(index).keys()];
  expect(pictures).toEqual(['/og/site.png', '/og/documents/paper.png']);
  expect(pictures).toContain(new URL(oembedOf(index, item).thumbnail_url).pathname);
});
