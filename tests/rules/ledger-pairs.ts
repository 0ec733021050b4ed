import { ACTORS, append, DOCUMENT, edit, everywhere, LEDGER, ledger } from '@/tests/small-content';
import type { Pair } from './pair';

const DECISION = '"on": "2027-01-31", "because": "Spelled as Norwegians do."';
const NORGE =
  '{ "address": "/actors/norge/", "published": "2027-01-31", "words": "Norway", "fingerprint": "1m6l3tbu9wjhz" }';
const SWEDEN =
  '{ "address": "/actors/sweden/", "published": "2026-01-31", "words": "Sweden", "fingerprint": "00477xr9vxu6l" }';
const PLANS =
  '{ "address": "/documents/paper/#pz8jgy6v-2", "published": "2027-01-31", "words": "Plans", "fingerprint": "0ar03mxf79vmb" }';

/** A second document without initiatives, and more fields of its front matter. */
const later = (fields: string) => ({
  'content/documents/later/document.md': `---
title: Later
shortTitle: Later
issuedBy: [Government of Canada]
date: "2002"
dateLabel: Published
language: en
rights: Crown copyright.
${fields}---

Canada will be later.
`,
});

/** Rules about the ledger of addresses. */
export const ledgerPairs: readonly Pair[] = [
  {
    rule: 'changed-permalink',
    ok: {
      ...edit(ACTORS, 'name: Norway', 'name: Norge'),
      ...ledger({
        revisions: [`{ "address": "/actors/norway/", "words": "Norge", ${DECISION} }`],
      }),
    },
    notOk: edit(ACTORS, 'name: Norway', 'name: Norge'),
    problems: [
      'content/permalinks.json:4:7: error: Unexpected words "Norge" at content/actors.yaml under the address "/actors/norway/", expected "Norway" as published on 2026-01-31; where it is the same thing in other words, add under "revisions": { "address": "/actors/norway/", "words": "Norge", "on": "YYYY-MM-DD", "because": "…" }; where it is another thing, give that an id of its own, and the old address an alias or a tombstone  changed-permalink',
    ],
  },
  {
    rule: 'false-revision',
    ok: {
      ...edit(ACTORS, 'name: Norway', 'name: Norge'),
      ...ledger({
        revisions: [
          `{ "address": "/actors/norway/", "words": "Noreg", ${DECISION} }`,
          `{ "address": "/actors/norway/", "words": "Norge", ${DECISION} }`,
        ],
      }),
    },
    notOk: {
      ...edit(ACTORS, 'name: Norway', 'name: Norge'),
      ...ledger({
        revisions: [`{ "address": "/actors/norway/", "words": "Noreg", ${DECISION} }`],
      }),
    },
    problems: [
      'content/permalinks.json:16:37: error: Unexpected words "Noreg" in the last revision of "/actors/norway/", expected what stands there, "Norge" at content/actors.yaml; mend them or, where the words changed once more, add under "revisions": { "address": "/actors/norway/", "words": "Norge", "on": "YYYY-MM-DD", "because": "…" }  false-revision',
    ],
  },
  {
    rule: 'invalid-json',
    ok: edit(LEDGER, '"aliases": []', '"aliases":\t[\r\n]'),
    notOk: edit(LEDGER, '"aliases": []', '"aliases": [,]'),
    problems: [
      'content/permalinks.json:13:15: error: Unexpected ",],", expected JSON  invalid-json',
    ],
  },
  {
    rule: 'lost-permalink',
    ok: {
      ...everywhere('norway', 'norge'),
      ...ledger(
        {
          aliases: [`{ "address": "/actors/norway/", "to": "/actors/norge/", ${DECISION} }`],
        },
        [NORGE],
      ),
    },
    notOk: {
      ...everywhere('norway', 'norge'),
      ...ledger({}, [NORGE]),
    },
    problems: [
      'content/permalinks.json:4:7: error: Nothing stands at "/actors/norway/" any more, expected "Norway" or a way out; perhaps it is now "/actors/norge/", "Norway"; for the same words elsewhere add under "aliases": { "address": "/actors/norway/", "to": "/actors/norge/", "on": "YYYY-MM-DD", "because": "…" }; for other words under "revisions": { "address": "/actors/norway/", "to": "…", "on": "YYYY-MM-DD", "because": "…" }; for what is no more under "tombstones": { "address": "/actors/norway/", "on": "YYYY-MM-DD", "because": "…" }  lost-permalink',
    ],
  },
  {
    rule: 'misleading-alias',
    ok: {
      ...everywhere('norway', 'norge'),
      ...ledger(
        {
          aliases: [`{ "address": "/actors/norway/", "to": "/actors/norge/", ${DECISION} }`],
        },
        [NORGE],
      ),
    },
    notOk: {
      ...everywhere('norway', 'norge'),
      ...ledger(
        {
          aliases: [`{ "address": "/actors/norway/", "to": "/actors/canada/", ${DECISION} }`],
        },
        [NORGE],
      ),
    },
    problems: [
      'content/permalinks.json:15:37: error: Unexpected alias of "/actors/norway/" to "/actors/canada/" with the words "Canada", expected the words that it had, "Norway"; where it is the same thing in other words, take the alias out and add under "revisions": { "address": "/actors/norway/", "to": "/actors/canada/", "on": "YYYY-MM-DD", "because": "…" }  misleading-alias',
    ],
  },
  {
    rule: 'published-draft',
    ok: later('draft: true\n'),
    notOk: {
      ...later(''),
      ...edit(DOCUMENT, 'rights: Crown copyright.', 'rights: Crown copyright.\ndraft: true'),
    },
    problems: [
      'content/documents/paper/document.md:9:1: error: Unexpected draft "paper": its addresses were recorded on 2026-01-31, and readers may hold them; expected no "draft" field or, where the document is to be withdrawn, no document and a tombstone in the ledger  published-draft',
    ],
  },
  {
    rule: 'reused-permalink',
    ok: ledger({ tombstones: [`{ "address": "/actors/sweden/", ${DECISION} }`] }, [SWEDEN]),
    notOk: ledger({ tombstones: [`{ "address": "/actors/norway/", ${DECISION} }`] }),
    problems: [
      'content/permalinks.json:15:7: error: Unexpected record "Norway" at content/actors.yaml under the address "/actors/norway/", expected none: the tombstone of 2027-01-31 leads away from "Norway"; its words stand there again, so take the tombstone out  reused-permalink',
    ],
  },
  {
    rule: 'tampered-permalink',
    ok: ledger({}),
    notOk: edit(LEDGER, '"words": "Norway"', '"words": "Norge"'),
    problems: [
      'content/permalinks.json:4:64: error: Unexpected words "Norge" of "/actors/norway/", expected those that were published, whose fingerprint is "1m6l3tbu9wjhz"; put the entry back as it was  tampered-permalink',
    ],
  },
  {
    rule: 'unrecorded-permalink',
    ok: { ...append(DOCUMENT, '\n# Plans\n'), ...ledger({}, [PLANS]) },
    notOk: append(DOCUMENT, '\n# Plans\n'),
    problems: [
      'content/permalinks.json:2:3: warning: Unrecorded address "/documents/paper/#pz8jgy6v-2", expected every address in the ledger; run "npm run permalinks"  unrecorded-permalink',
    ],
  },
];
