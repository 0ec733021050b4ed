import { expect, test } from 'vitest';
import { formatProblemIn } from '@/lib/parse/problem';
import { entryInJson } from '@/lib/permalinks/entry-in-json';
import { parseContent } from '@/lib/permalinks/parse-content';
import {
  allProblemsOf,
  append,
  content,
  DOCUMENT,
  INITIATIVES,
  LEDGER,
  ledger,
  recordedContent,
  withSeal,
} from '@/tests/small-content';
import { AUTHORITIES, inFolder, ofDocument } from './in-folder';

const PAPER = ofDocument('paper');
const inText = new TextDecoder();

/** The files of the small content's ledger in the folder. */
const files = inFolder(recordedContent());
const textAt = (path: string) => inText.decode(files.get(path));

/** The small content with its ledger in the folder, and some of its files changed. */
function withFiles(changes: Readonly<Record<string, string | undefined>>) {
  const changed = Object.entries(changes).map(([path, text]) => {
    return [path, text === undefined ? undefined : new TextEncoder().encode(text)] as const;
  });
  const all = new Map<string, Uint8Array | undefined>([...files, ...changed]);
  return new Map([...all].flatMap(([path, it]) => (it ? [[path, it] as const] : [])));
}

/** A ledger's text with one more entry at the beginning of a list. */
function add(path: string, list: string, entry: string): Record<string, string> {
  const [before = '', after = ''] = textAt(path).split(`"${list}": [`);
  const comma = after.startsWith(']') ? '' : ',';
  return { [path]: `${before}"${list}": [\n${entry}${comma}${after}` };
}

const entries = [PAPER, AUTHORITIES].flatMap(
  (path) => (JSON.parse(textAt(path)) as { addresses: { address: string }[] }).addresses,
);
const entryOf = (address: string) =>
  entryInJson(entries.find((entry) => entry.address === address) ?? {});
const NORWAY = entryOf('/actors/norway/');
const PLANS = entryOf('/documents/paper/#pz8jgy6v');
const SIGN = entryOf('/initiatives/sign-treaty/');
const STONE = withSeal(
  '{ "address": "/actors/norway/", "on": "2027-01-31", "because": "So it is." }',
  { recorded: '2027-01-31' },
);
const EMPTY = '{ "addresses": [], "aliases": [], "tombstones": [], "revisions": [] }';
const without = (text: string, address: string) => {
  const lists = JSON.parse(text) as { addresses: { address: string }[] };
  const addresses = lists.addresses.filter((one) => one.address !== address);
  return JSON.stringify({ ...lists, addresses });
};

test.each([
  [
    'an actor in the file of a document',
    {
      ...add(PAPER, 'addresses', NORWAY),
      [AUTHORITIES]: without(textAt(AUTHORITIES), '/actors/norway/'),
    },
    [
      'content/permalinks/documents/paper.json:3:3: error: Unexpected "/actors/norway/" in this file, expected it in content/permalinks/authorities.json  tampered-permalink',
    ],
  ],
  [
    'a passage in the file of authorities',
    {
      ...add(AUTHORITIES, 'addresses', PLANS),
      [PAPER]: without(textAt(PAPER), '/documents/paper/#pz8jgy6v'),
    },
    [
      'content/permalinks/authorities.json:3:3: error: Unexpected "/documents/paper/#pz8jgy6v" in this file, expected it in content/permalinks/documents/paper.json  tampered-permalink',
    ],
  ],
  [
    'one address in two files',
    add(AUTHORITIES, 'addresses', SIGN),
    [
      'content/permalinks/documents/paper.json:43:7: error: Unexpected second "/initiatives/sign-treaty/", expected each address once; the first is at content/permalinks/authorities.json:3:3  tampered-permalink',
    ],
  ],
  [
    'a way out of what another file records',
    add(PAPER, 'tombstones', STONE),
    [
      'content/permalinks/documents/paper.json:59:3: error: Unexpected tombstone of "/actors/norway/" in this file, expected it in content/permalinks/authorities.json, which records the address  tampered-permalink',
      'content/permalinks/documents/paper.json:59:3: error: Unexpected record "Norway" at content/actors.yaml under the address "/actors/norway/", expected none: the tombstone of 2027-01-31 leads away from "Norway"; its words stand there again, so take the tombstone out  reused-permalink',
    ],
  ],
  [
    'a file of a document that never was',
    { [ofDocument('papers')]: EMPTY },
    [
      'content/permalinks/documents/papers.json:1:1: error: Unexpected ledger of a document "papers", expected the id of one that is or was; did you mean "content/permalinks/documents/paper.json"?  unexpected-file',
    ],
  ],
  [
    'the one file beside the folder',
    { [LEDGER]: EMPTY },
    [
      'content/permalinks.json:1:1: error: Unexpected file beside the folder content/permalinks, expected one of the two; where the folder has everything that this file has, "npm run permalinks" takes the file out  unexpected-file',
    ],
  ],
  [
    'a file that is none of the ledger',
    { 'content/permalinks/paper.json': EMPTY },
    [
      'content/permalinks/paper.json:1:1: error: Unexpected file, expected permalinks/authorities.json or permalinks/documents/<id>.json  unexpected-file',
    ],
  ],
  [
    'no file of authorities, which nothing else remembers',
    { [AUTHORITIES]: undefined },
    [
      'content/permalinks/authorities.json:1:1: error: Missing file, expected the ledger of every published address; put it back from the last version of the content or, where nothing was published yet, run "npm run permalinks"  missing-file',
    ],
  ],
  [
    'a file that cannot be read, for which nothing else of the ledger is told',
    { [PAPER]: '{', [AUTHORITIES]: EMPTY },
    [
      'content/permalinks/documents/paper.json:1:2: error: Unexpected end of the file, expected JSON  invalid-json',
    ],
  ],
])('%s is a problem', (_what, changes, problems) => {
  expect(allProblemsOf(withFiles(changes))).toEqual(problems);
});

/** A second document, whose initiative may be another's. */
function otherDocument(id: string): Record<string, string> {
  const { [DOCUMENT]: text = '', [INITIATIVES]: initiatives = '' } = {
    ...append(DOCUMENT, ''),
    ...append(INITIATIVES, ''),
  };
  return {
    'content/documents/other/document.md': text,
    'content/documents/other/initiatives.yaml': initiatives.replace('sign-treaty', id),
  };
}

test('new addresses are told at the file that they belong into', () => {
  const help = 'expected every address in the ledger; run "npm run permalinks"';
  const more = {
    ...otherDocument('sign-it'),
    [DOCUMENT]: `${textAt(DOCUMENT)}\n# More\n\n# Most\n`,
  };
  expect(allProblemsOf(withFiles(more))).toEqual([
    `content/permalinks/documents/other.json:1:1: warning: Unrecorded address "/documents/other/", ${help}  unrecorded-permalink`,
    `content/permalinks/documents/other.json:1:1: warning: Unrecorded address "/documents/other/#pz8jgy6v", ${help}  unrecorded-permalink`,
    `content/permalinks/documents/other.json:1:1: warning: Unrecorded address "/documents/other/#ph94nkxz", ${help}  unrecorded-permalink`,
    `content/permalinks/documents/other.json:1:1: warning: Unrecorded address "/documents/other/#p4wn20mz", ${help}  unrecorded-permalink`,
    `content/permalinks/documents/other.json:1:1: warning: Unrecorded address "/initiatives/sign-it/", ${help}  unrecorded-permalink`,
    `content/permalinks/documents/paper.json:2:3: warning: Unrecorded address "/documents/paper/#pmxwg4rx", ${help}  unrecorded-permalink`,
    `content/permalinks/documents/paper.json:2:3: warning: Unrecorded address "/documents/paper/#ph99g3qy", ${help}  unrecorded-permalink`,
  ]);
});

test('an initiative that moved to another document is recorded where it was, and told to be elsewhere', () => {
  const moved = {
    ...otherDocument('sign-treaty'),
    ...append(INITIATIVES, ''),
    [INITIATIVES]: textAt(INITIATIVES).replace('sign-treaty', 'sign-it'),
  };
  const [problem, ...others] = parseContent(withFiles(moved)).problems.filter(
    ({ severity }) => severity === 'error',
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ path: PAPER, rule: 'changed-permalink' });
  const place = '"place": ["other", "pz8jgy6v", "ph94nkxz"]';
  expect(problem?.reason).toContain(`"/initiatives/sign-treaty/", ${place}`);
  const revision = `{ "address": "/initiatives/sign-treaty/", ${place}, "on": "2026-02-01", "because": "It stands there." }`;
  const { permalinks, problems } = parseContent(
    withFiles({ ...moved, ...add(PAPER, 'revisions', revision) }),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(permalinks?.redirects.size).toBe(0);
  expect(permalinks?.changes.get('/initiatives/sign-treaty/')).toHaveLength(1);
});

test('what was a document leaves its file behind, and a passage leads into another document', () => {
  const GONE =
    '{ "address": "/documents/gone/", "published": "2024-01-01", "words": "Essay", "fingerprint": "1zdjx1fzy3jxo" }';
  const WIDE =
    '{ "address": "/documents/gone/#p4wn20mz", "published": "2024-01-01", "words": "The world is wide.", "fingerprint": "35cgb344wld63" }';
  const to = `"to": "/documents/paper/#p4wn20mz", "on": "2025-01-01", "because": "Taken in."`;
  const one = recordedContent(
    ledger(
      {
        aliases: [`{ "address": "/documents/gone/#p4wn20mz", ${to} }`],
        tombstones: ['{ "address": "/documents/gone/", "on": "2025-01-01", "because": "Old." }'],
      },
      [GONE, WIDE],
    ),
  );
  const { permalinks, problems } = parseContent(inFolder(one));
  expect(problems).toEqual([]);
  expect(permalinks).toEqual(parseContent(one).permalinks);
  expect(permalinks?.redirects.size).toBe(1);
});

test('a file of the ledger is named where the content lies', () => {
  const [problem] = parseContent(withFiles(add(AUTHORITIES, 'addresses', PLANS))).problems;
  expect(problem && formatProblemIn('elsewhere', problem)).toMatch(
    /^elsewhere\/permalinks\/.* elsewhere\/permalinks\//,
  );
});

test('without a ledger nothing else of it is told', () => {
  expect(allProblemsOf(content())).toHaveLength(1);
});
