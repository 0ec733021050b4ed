import { expect, test } from 'vitest';
import type { Changes, WaysOut } from '@/tests/small-content';
import { inFolder, withoutPlaces } from './in-folder';
import {
  ACTORS,
  allProblemsOf,
  append,
  edit,
  INITIATIVES,
  LEDGER,
  ledger,
  recordedContent,
} from '@/tests/small-content';

/** Themes that the ledger has and the small content does not. */
const GONE = [
  '{ "address": "/themes/guns/", "published": "2024-01-01", "words": "Guns", "fingerprint": "0emxjzsmxnbz6" }',
  '{ "address": "/themes/mines/", "published": "2024-01-01", "words": "Mines", "fingerprint": "0zqy7g4yoy1z3" }',
];
const DECISION = '"on": "2027-01-31", "because": "So it is."';
const stone = (address: string) => `{ "address": "${address}", ${DECISION} }`;
const lead = (address: string, to: string) =>
  `{ "address": "${address}", "to": "${to}", ${DECISION} }`;
const reword = (address: string, words: string) =>
  `{ "address": "${address}", "words": "${words}", ${DECISION} }`;
const GUNS = '/themes/guns/';
const MINES = '/themes/mines/';
const ARMS = '/themes/arms/';

/** Each of the two actors under the id of the other; the tags go on naming the same ones. */
const swapped: Changes = {
  ...edit(INITIATIVES, 'actor: canada, role: lead', 'actor: norway, role: lead'),
  [ACTORS]: `- id: norway
  name: Canada
  kind: state

- id: canada
  name: Norway
  kind: state
`,
};

type Untruth = readonly [what: string, changes: Changes, problems: readonly string[]];
const withWays = (ways: WaysOut) => ledger(ways, GONE);

const untruths: readonly Untruth[] = [
  [
    'an alias to itself',
    withWays({ aliases: [lead(GUNS, GUNS)], tombstones: [stone(MINES)] }),
    [
      'content/permalinks.json:16:35: error: Unexpected alias of "/themes/guns/" to itself, expected another address  misleading-alias',
    ],
  ],
  [
    'aliases in a circle',
    withWays({ aliases: [lead(GUNS, MINES), lead(MINES, GUNS)] }),
    [
      'content/permalinks.json:16:35: error: Unexpected circle "/themes/guns/" → "/themes/mines/" → "/themes/guns/", expected an end where something stands or a tombstone does  misleading-alias',
      'content/permalinks.json:17:36: error: Unexpected circle "/themes/mines/" → "/themes/guns/" → "/themes/mines/", expected an end where something stands or a tombstone does  misleading-alias',
    ],
  ],
  [
    'revisions in a circle',
    withWays({ revisions: [lead(GUNS, MINES), lead(MINES, GUNS)] }),
    [
      'content/permalinks.json:18:35: error: Unexpected circle "/themes/guns/" → "/themes/mines/" → "/themes/guns/", expected an end where something stands or a tombstone does  false-revision',
      'content/permalinks.json:19:36: error: Unexpected circle "/themes/mines/" → "/themes/guns/" → "/themes/mines/", expected an end where something stands or a tombstone does  false-revision',
    ],
  ],
  [
    'an alias to an address that never was',
    withWays({ aliases: [lead(GUNS, '/themes/arm/')], tombstones: [stone(MINES)] }),
    [
      'content/permalinks.json:16:35: error: Unexpected alias of "/themes/guns/" to "/themes/arm/", expected the address of a record or of the ledger; did you mean "/themes/arms/"?  misleading-alias',
    ],
  ],
  [
    'an alias to another kind of thing',
    withWays({ aliases: [lead(GUNS, '/actors/norway/')], tombstones: [stone(MINES)] }),
    [
      'content/permalinks.json:16:35: error: Unexpected alias of "/themes/guns/" to "/actors/norway/", expected the address of a theme  misleading-alias',
    ],
  ],
  [
    'a revision to another kind of thing',
    withWays({ revisions: [lead(GUNS, '/actors/norway/')], tombstones: [stone(MINES)] }),
    [
      'content/permalinks.json:20:35: error: Unexpected revision of "/themes/guns/" to "/actors/norway/", expected the address of a theme  false-revision',
    ],
  ],
  [
    'a revision to itself',
    withWays({ revisions: [lead(GUNS, GUNS)], tombstones: [stone(MINES)] }),
    [
      'content/permalinks.json:20:35: error: Unexpected revision of "/themes/guns/" to itself, expected another address, or "words"  false-revision',
    ],
  ],
  [
    'a revision to an address that never was',
    withWays({ revisions: [lead(GUNS, '/themes/arm/')], tombstones: [stone(MINES)] }),
    [
      'content/permalinks.json:20:35: error: Unexpected revision of "/themes/guns/" to "/themes/arm/", expected the address of a record or of the ledger; did you mean "/themes/arms/"?  false-revision',
    ],
  ],
  [
    'a revision that changes nothing',
    ledger({ revisions: [reword('/actors/norway/', 'Norway')] }),
    [
      'content/permalinks.json:16:5: error: Unexpected revision of "/actors/norway/" that changes nothing, expected other words than "Norway"; take it out  false-revision',
    ],
  ],
  [
    'a revision to the same words',
    ledger({ revisions: [lead('/documents/paper/#pz8jgy6v-2', '/documents/paper/#pz8jgy6v')] }, [
      '{ "address": "/documents/paper/#pz8jgy6v-2", "published": "2024-01-01", "words": "Plans", "fingerprint": "0ar03mxf79vmb" }',
    ]),
    [
      'content/permalinks.json:17:5: error: Unexpected revision of "/documents/paper/#pz8jgy6v-2" that changes nothing, expected other words than "Plans"; the same words at another address are an alias  false-revision',
    ],
  ],
  [
    'ways out of addresses that were never recorded',
    ledger({
      aliases: [lead('/themes/arm/', ARMS)],
      tombstones: [stone('/themes/peace/')],
      revisions: [reword('/actors/norwai/', 'Norge'), lead('/actors/canad/', '/actors/canada/')],
    }),
    [
      'content/permalinks.json:14:5: error: Unexpected alias of "/themes/arm/", expected an address of the ledger; did you mean "/themes/arms/"?  tampered-permalink',
      'content/permalinks.json:17:5: error: Unexpected tombstone of "/themes/peace/", expected an address of the ledger; did you mean "/themes/arms/"?  tampered-permalink',
      'content/permalinks.json:20:7: error: Unexpected revision of "/actors/norwai/", expected an address of the ledger; did you mean "/actors/norway/"?  false-revision',
      'content/permalinks.json:21:5: error: Unexpected revision of "/actors/canad/", expected an address of the ledger; did you mean "/actors/canada/"?  false-revision',
    ],
  ],
  [
    'two ways out of one address',
    withWays({
      aliases: [lead(GUNS, MINES)],
      tombstones: [stone(MINES), stone(GUNS)],
      revisions: [lead(GUNS, ARMS)],
    }),
    [
      'content/permalinks.json:16:35: error: Unexpected alias of "/themes/guns/" to "/themes/mines/" with the words "Mines", expected the words that it had, "Guns"; where it is the same thing in other words, take the alias out and add under "revisions": { "address": "/themes/guns/", "to": "/themes/mines/", "on": "YYYY-MM-DD", "because": "…" }  misleading-alias',
      'content/permalinks.json:20:5: error: Unexpected second way out of "/themes/guns/", a tombstone; expected one: the first is an alias at content/permalinks.json:16:5  tampered-permalink',
      'content/permalinks.json:23:5: error: Unexpected second way out of "/themes/guns/", a revision; expected one: the first is an alias at content/permalinks.json:16:5  tampered-permalink',
    ],
  ],
  [
    'an address twice',
    ledger({}, [
      '{ "address": "/actors/norway/", "published": "2024-01-01", "words": "Norge", "fingerprint": "32ybb2ntlyriw" }',
    ]),
    [
      'content/permalinks.json:12:7: error: Unexpected second "/actors/norway/", expected each address once; the first is at content/permalinks.json:4:7  tampered-permalink',
    ],
  ],
  [
    'an alias that leads nowhere in the end, which is told where the end is',
    withWays({ revisions: [lead(GUNS, MINES)] }),
    [
      'content/permalinks.json:13:7: error: Nothing stands at "/themes/mines/" any more, expected "Mines" or a way out; for the same words elsewhere add under "aliases": { "address": "/themes/mines/", "to": "…", "on": "YYYY-MM-DD", "because": "…" }; for other words under "revisions": { "address": "/themes/mines/", "to": "…", "on": "YYYY-MM-DD", "because": "…" }; for what is no more under "tombstones": { "address": "/themes/mines/", "on": "YYYY-MM-DD", "because": "…" }  lost-permalink',
    ],
  ],
  [
    'the same id with other words, as it has become something else since',
    {
      ...ledger({ tombstones: [stone(ARMS)] }),
      ...edit('content/themes/arms.md', 'title: Arms', 'title: Forums'),
    },
    [
      'content/permalinks.json:15:7: error: Unexpected record "Forums" at content/themes/arms.md under the address "/themes/arms/", expected none: the tombstone of 2027-01-31 leads away from "Arms"; give the record an id of its own  reused-permalink',
    ],
  ],
  [
    'a field twice',
    edit(LEDGER, '"words": "Norway"', '"words": "Norway", "words": "Norge"'),
    [
      'content/permalinks.json:4:83: error: Unexpected second field "words", expected each field once; the first is at content/permalinks.json:4:64  invalid-json',
    ],
  ],
  [
    'a file that ends too early',
    edit(LEDGER, '\n  ],\n  "aliases": [],\n  "tombstones": [],\n  "revisions": []\n}\n', '\n'),
    [
      'content/permalinks.json:12:1: error: Unexpected end of the file, expected JSON  invalid-json',
    ],
  ],
  [
    'a value that is no text',
    edit(
      LEDGER,
      '"published": "2026-01-31", "words": "Norway"',
      '"published": 2026, "words": null',
    ),
    [
      'content/permalinks.json:4:37: error: Unexpected "2026", expected text  invalid-value',
      'content/permalinks.json:4:56: error: Unexpected "null", expected text  invalid-value',
    ],
  ],
  [
    'a file with nothing in it',
    { [LEDGER]: '\n' },
    [
      'content/permalinks.json:1:1: error: Unexpected empty file, expected content, or no file at all  empty-file',
    ],
  ],
  [
    'an address of no kind',
    edit(LEDGER, '"/actors/norway/"', '"/actors/norway"'),
    [
      'content/permalinks.json:4:7: error: Unexpected "/actors/norway", expected an address such as "/initiatives/<id>/" or "/documents/<id>/#<passage>"  invalid-value',
    ],
  ],
  [
    'lists nested beyond all reason',
    { [LEDGER]: '['.repeat(100_000) + ']'.repeat(100_000) },
    [
      'content/permalinks.json:1:9: error: Unexpected "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…", expected JSON of at most 8 levels  invalid-json',
    ],
  ],
  [
    'no ledger at all',
    { [LEDGER]: undefined },
    [
      'content/permalinks:1:1: error: Missing file, expected the ledger of every published address; put it back from the last version of the content or, where nothing was published yet, run "npm run permalinks"  missing-file',
    ],
  ],
  [
    'a revision of each of two records that changed ids',
    {
      ...swapped,
      ...ledger({
        revisions: [reword('/actors/norway/', 'Canada'), reword('/actors/canada/', 'Norway')],
      }),
    },
    [
      'content/permalinks.json:16:37: error: Unexpected words "Canada" in the revision of "/actors/norway/", expected words of its own: they were published as those of "/actors/canada/", where "Norway" stands now; give each record its own id back  false-revision',
      'content/permalinks.json:17:37: error: Unexpected words "Norway" in the revision of "/actors/canada/", expected words of its own: they were published as those of "/actors/norway/", where "Canada" stands now; give each record its own id back  false-revision',
    ],
  ],
  [
    'that two records changed ids',
    swapped,
    [
      'content/permalinks.json:3:7: error: Unexpected words "Norway" at content/actors.yaml under the address "/actors/canada/", expected "Canada" as published on 2026-01-31; they were published as those of "/actors/norway/", where "Canada" stands now: give each record its own id back  changed-permalink',
      'content/permalinks.json:4:7: error: Unexpected words "Canada" at content/actors.yaml under the address "/actors/norway/", expected "Norway" as published on 2026-01-31; they were published as those of "/actors/canada/", where "Norway" stands now: give each record its own id back  changed-permalink',
    ],
  ],
  [
    'a fingerprint that was altered',
    edit(LEDGER, '"1m6l3tbu9wjhz"', '"1m6l3tbu9wjhy"'),
    [
      'content/permalinks.json:4:83: error: Unexpected fingerprint "1m6l3tbu9wjhy" of "/actors/norway/", expected "1m6l3tbu9wjhz", that of its words; put the entry back as it was  tampered-permalink',
    ],
  ],
];

test('a name that another record gave up is no problem for the one that had it all along', () => {
  const both =
    '{ "address": "/actors/norge/", "published": "2024-01-01", "words": "Canada", "fingerprint": "0gfp7bwm8m797" }';
  const files = recordedContent({
    ...append(ACTORS, '\n- id: norge\n  name: Sweden\n  kind: state\n'),
    ...ledger({ revisions: [reword('/actors/norge/', 'Sweden')] }, [both]),
  });
  expect(allProblemsOf(files).filter((problem) => problem.includes('error'))).toEqual([]);
});

test.each(untruths)('%s is a problem', (_what, changes, problems) => {
  expect(allProblemsOf(recordedContent(changes))).toEqual(problems);
});

/** What stands in a ledger that can be read: how one cannot be is told for each file alike. */
const readable = untruths.filter(([, , problems]) =>
  problems.every((problem) => !/(?:invalid-json|invalid-value|-file)$/.test(problem)),
);

test.each(readable)('%s is the same problem in the folder', (_what, changes, problems) => {
  const files = inFolder(recordedContent(changes));
  expect(withoutPlaces(allProblemsOf(files))).toEqual(withoutPlaces(problems));
});
