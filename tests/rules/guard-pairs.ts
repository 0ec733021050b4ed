import { EARLIER, edit, LEDGER, ledger, unsealed } from '@/tests/small-content';
import type { Pair } from './pair';

const NORWAY = /\n *\{ "address": "\/actors\/norway\/".*/;
const gone = { [LEDGER]: EARLIER.replace(NORWAY, '') };
const SWEDEN =
  '{ "address": "/actors/sweden/", "published": "2026-01-31", "words": "Sweden", "fingerprint": "00477xr9vxu6l" }';
const stone = (on: string) =>
  `{ "address": "/actors/sweden/", "on": "${on}", "because": "It is in no text." }`;

/** Rules about what was recorded and sealed before; the ledger is compared with one that was published. */
export const guardPairs: readonly Pair[] = [
  {
    rule: 'erased-permalink',
    ok: { [LEDGER]: EARLIER },
    notOk: gone,
    problems: [
      'content/permalinks.json:2:3: error: Missing entry of "/actors/norway/", expected it as the commit of 2026-02-01 (1234567) has it; put it back under "addresses": { "address": "/actors/norway/", "published": "2026-01-31", "words": "Norway", "fingerprint": "1m6l3tbu9wjhz", "kind": "state", "seal": "06f4ax4pz6f2c" }  erased-permalink',
      'content/permalinks.json:2:3: warning: Unrecorded address "/actors/norway/", expected every address in the ledger; run "npm run permalinks"  unrecorded-permalink',
    ],
  },
  {
    rule: 'unrecorded-decision',
    ok: ledger({ tombstones: [stone('2027-01-31')] }, [SWEDEN]),
    notOk: {
      [LEDGER]: String(ledger({ tombstones: [stone('2027-01-31')] }, [SWEDEN])[LEDGER]).replace(
        /, "recorded": .*(?= })/,
        '',
      ),
    },
    problems: [
      'content/permalinks.json:16:5: warning: Unrecorded tombstone of "/actors/sweden/", expected the day of its recording and a seal; run "npm run permalinks"  unrecorded-decision',
    ],
  },
  {
    rule: 'unsealed-ledger',
    ok: { [LEDGER]: EARLIER },
    notOk: { [LEDGER]: unsealed(EARLIER) },
    problems: [
      'content/permalinks.json:2:3: warning: Unsealed addresses in content/permalinks.json, expected the place, the title, the kind and a seal beside the words of each; run "npm run permalinks", which adds them once  unsealed-ledger',
    ],
  },
  {
    rule: 'unsealed-permalink',
    ok: { [LEDGER]: EARLIER },
    notOk: edit(LEDGER, ', "seal": "06f4ax4pz6f2c"', ''),
    problems: [
      'content/permalinks.json:4:7: error: Unexpected entry of "/actors/norway/" without a seal, expected one as all others have; put the entry back as it was or, where it comes from a branch that is older than seals, run "npm run permalinks"  unsealed-permalink',
    ],
  },
  {
    rule: 'untimely-day',
    ok: ledger({ tombstones: [stone('2026-01-31')] }, [SWEDEN]),
    notOk: ledger({ tombstones: [stone('1900-01-01')] }, [SWEDEN]),
    problems: [
      'content/permalinks.json:16:37: error: Unexpected day 1900-01-01 of the tombstone of "/actors/sweden/", expected 2026-01-31, on which the address was recorded, or a later one  untimely-day',
    ],
  },
];
