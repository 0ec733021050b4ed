import type { Initiative } from '@/lib/model/initiative';
import { indexCorpus } from '@/lib/store/index-corpus';
import { getFixtureCorpus } from '@/tests/fixture-content';

/** What the site was built from, so that no number of these tests is written down twice. */
export const corpus = getFixtureCorpus();

/** The corpus with its ways from one thing to another. */
export const index = indexCorpus(corpus);

/** The first item that fits. Throws where there is none: the test would have nothing to look at. */
export function firstThat<T>(items: readonly T[], what: string, fits: (item: T) => boolean): T {
  const found = items.find(fits);
  if (found === undefined) throw new Error(`The content has ${what} no more`);
  return found;
}

/** The first of each, where any will do. */
export const anInitiative = firstThat(corpus.initiatives, 'an initiative', () => true);
export const aDocument = firstThat(corpus.documents, 'a document', () => true);
export const aTheme = firstThat(corpus.themes, 'a theme', () => true);

/** The passage of an initiative. */
export function passageOf({ document, passage }: Initiative) {
  const { passages } = firstThat(
    corpus.documents,
    `document ${document}`,
    (one) => one.id === document,
  );
  return firstThat(passages, `passage ${passage}`, ({ id }) => id === passage);
}

/** Ids, to be compared with those of a list on a page; in order. */
export function idsOf(initiatives: readonly { readonly id: string }[]): string[] {
  return initiatives.map(({ id }) => id);
}
