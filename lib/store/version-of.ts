import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { onceFor } from '@/lib/text/once-for';

/** A fingerprint of a corpus and of what became of its addresses. */
export const versionOf: (content: {
  readonly corpus: Corpus;
  readonly permalinks: Permalinks;
}) => string = onceFor(({ corpus, permalinks: { redirects, tombstones, changes } }) =>
  fingerprintOf(JSON.stringify([corpus, [...redirects], [...tombstones], [...changes]])),
);
