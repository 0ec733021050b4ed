import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesOf } from '@/lib/pages/addresses-of';
import { pageOf } from '@/lib/pages/page-of';
import { createEmbeddedStore } from '@/lib/store/embedded-store';
import type { Content } from '@/lib/store/embedded-store';
import { tracedStore } from '@/lib/store/traced-store';
import { getFixtureCorpus, getFixturePermalinks } from '@/tests/fixture-content';
import { all } from '@/tests/store-of';

const content: Content = { corpus: getFixtureCorpus(), permalinks: getFixturePermalinks() };

/** The same content, with another note at one initiative. */
function edited(at: number): Content {
  const initiatives = content.corpus.initiatives.map((one, place) =>
    place === at ? { ...one, note: `${one.note} Edited.` } : one,
  );
  return { ...content, corpus: { ...content.corpus, initiatives } };
}

const traced = tracedStore(createEmbeddedStore(content));

const traceOf = (address: string) => traced.trace(() => pageOf(traced, address));

async function isAnswered(other: Content, asked: ReadonlyMap<string, string>): Promise<boolean> {
  const store = tracedStore(createEmbeddedStore(other));
  for (const [question, digest] of asked) {
    if ((await store.digestOf(question)) !== digest) return false;
  }
  return true;
}

test('a page is the same wherever all that it asked is answered as before, and other pages are found out', async () => {
  const addresses = await all(addressesOf(traced));
  let kept = 0;
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...addresses),
      fc.nat(content.corpus.initiatives.length - 1),
      async (address, at) => {
        const { made, asked } = await traceOf(address);
        expect(asked.size > 0 || /accessibility/.test(address)).toBe(true);
        expect(await isAnswered(content, asked)).toBe(true);
        const other = edited(at);
        if (await isAnswered(other, asked)) {
          kept += 1;
          expect(await pageOf(createEmbeddedStore(other), address)).toEqual(made);
        } else {
          found += 1;
        }
      },
    ),
    { numRuns: 400 },
  );
  // An edited note leaves most pages as they are: otherwise nothing would be kept.
  expect(kept).toBeGreaterThan(found);
  expect(found).toBeGreaterThan(0);
});

test('what has no answer any more is no answer', async () => {
  const none = tracedStore(
    createEmbeddedStore({ ...content, corpus: { ...content.corpus, actors: [] } }),
  );
  const [actor] = content.corpus.actors;
  const asked = ['record', 'actor', actor?.id ?? ''];
  expect(await traced.digestOf(JSON.stringify(asked))).not.toBe(
    await none.digestOf(JSON.stringify(asked)),
  );
  expect(await none.digestOf('["themes"]')).toBe(undefined);
});
