import { show } from '@/lib/parse/problem';
import { countInWords } from '@/lib/text/list-in-words';
import { wayOutInJson } from './entry-in-json';
import type { Proposal } from './find-likeliest';
import { createFindLikeliest } from './find-likeliest';
import type { Follow, Roads } from './follow';
import { findDocumentOf, kindOfAddress } from './kind-of-address';
import type { Recorded } from './ledger-check';
import { placeOf, reportAt } from './ledger-check';
import { lastOf } from './replay-revisions';

/**
 * Reports recorded addresses where nothing stands and that nothing leads away from. The passages of
 * a lost document are told with it, as its way out is theirs.
 */
export function checkLost(roads: Roads, follow: Follow): void {
  const isLost = (address: string) => {
    const end = follow(address);
    return end.kind === 'lost' && end.address === address;
  };
  const findLikeliest = createFindLikeliest(roads);
  const passages = new Map<string, number>();
  const lost: Recorded[] = [];
  for (const recorded of roads.recorded.values()) {
    if (!isLost(recorded.address)) continue;
    const document = findDocumentOf(recorded.address);
    if (document !== undefined && roads.recorded.has(document) && isLost(document)) {
      passages.set(document, (passages.get(document) ?? 0) + 1);
    } else lost.push(recorded);
  }
  for (const recorded of lost) {
    const { address } = recorded;
    const words = lastOf(roads.history.wordsOf(address));
    const likeliest = findLikeliest(kindOfAddress(address), words);
    const reason = reasonFor(address, words, likeliest, passages.get(address));
    reportAt(roads.report, placeOf(recorded, 'address'), 'lost-permalink', reason);
  }
}

function reasonFor(
  address: string,
  words: string,
  likeliest: Proposal | undefined,
  passages: number | undefined,
): string {
  const parts = passages === undefined ? '' : ` and its ${countInWords(passages, 'passage')}`;
  const found = `Nothing stands at ${show(address)}${parts} any more, expected ${show(words)} or a way out`;
  const near =
    likeliest && `perhaps it is now ${show(likeliest.address)}, ${show(likeliest.words)}`;
  const isSame = likeliest?.words === words;
  const ways = [
    `for the same words elsewhere add ${wayOutInJson.alias(address, isSame ? likeliest.address : undefined)}`,
    `for other words ${wayOutInJson.revisionTo(address, isSame ? undefined : likeliest?.address)}`,
    `for what is no more ${wayOutInJson.tombstone(address)}`,
  ];
  return [found, ...(near === undefined ? [] : [near]), ...ways].join('; ');
}
