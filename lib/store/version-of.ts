import { createHash } from 'node:crypto';
import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import { onceFor } from '@/lib/text/once-for';

/** A fingerprint of a corpus and of what became of its addresses: SHA-256, in hexadecimal. */
export const versionOf: (content: {
  readonly corpus: Corpus;
  readonly permalinks: Permalinks;
}) => string = onceFor(({ corpus, permalinks: { redirects, tombstones, changes } }) =>
  createHash('sha256')
    .update(JSON.stringify([corpus, [...redirects], [...tombstones], [...changes]]))
    .digest('hex'),
);
