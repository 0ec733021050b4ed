import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '@/lib/parse/problem';
import { createReport } from '@/lib/parse/problem';
import { loadFiles } from '@/lib/parse/read-files';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import { compareWithEarlier } from '@/lib/permalinks/compare-earlier';
import { parseContent } from '@/lib/permalinks/parse-content';
import { recordAddresses } from '@/lib/permalinks/record-addresses';
import { sealOf } from '@/lib/permalinks/seal';
import { readHistory } from '@/lib/tools/ledger-history';
import { FIXTURE_FOLDER } from '@/tests/build-site';

/** What somebody does to the content after its ledger was committed; the fixture's, in a repository of its own. */
type Attack = readonly [what: string, rules: readonly string[], edit: () => Promise<void> | void];

const LEDGER = 'permalinks/documents/ips-2005.json';
const INITIATIVES = 'documents/ips-2005/initiatives.yaml';
const OTHER_DAY = '2026-11-24';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attacks-'));
  cpSync(FIXTURE_FOLDER, folder, { recursive: true });
  git('init', '--quiet');
  commit();
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  execFileSync('git', [...who, '-c', 'commit.gpgsign=false', ...args], { cwd: folder });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'As published');
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const change = (path: string, edit: (text: string) => string) => {
  const after = edit(read(path));
  if (after === read(path)) throw new Error(`${path} was not changed`);
  writeFileSync(join(folder, path), after);
};
const replace = (path: string, from: string | RegExp, to: string) =>
  change(path, (text) => text.replace(from, () => to));

async function check(): Promise<Problem[]> {
  const { corpus, placed, problems } = parseContent(await loadFiles(folder));
  const report = createReport();
  const history = readHistory(folder);
  if ('none' in history) throw new Error(history.none);
  const living = new Set((corpus ? addressesOf(corpus) : []).map(({ address }) => address));
  if (placed) compareWithEarlier(placed, living, history.versions, report);
  return [...problems, ...report.problems()];
}

/** What `npm run permalinks` would write, whatever is wrong. */
async function recordAgain(): Promise<void> {
  const { corpus, placed } = parseContent(await loadFiles(folder));
  if (!corpus || !placed) throw new Error('The content has problems');
  for (const [path, text] of recordAddresses(placed, corpus, OTHER_DAY).files) {
    writeFileSync(join(folder, path.replace('content/', '')), text);
  }
}

type Entries = Record<string, Record<string, unknown>[]>;

/** Does to the entries of a file what an attacker does who knows the seal. */
function resealed(edit: (lists: Entries) => void, path = LEDGER): void {
  change(path, (text) => {
    const lists = JSON.parse(text) as Entries;
    edit(lists);
    const sealed = Object.entries(lists).map(([name, entries]) => [
      name,
      entries.map((entry) => ({ ...entry, seal: sealOf(entry) })),
    ]);
    return JSON.stringify(Object.fromEntries(sealed), null, 2);
  });
}

const LINE = /\n *\{ "address": "\/initiatives\/ban-landmines\/".*/;
const entryOf = (lists: Entries, address: string) =>
  lists.addresses?.find((entry) => entry.address === address) ?? {};
const BAN = '/initiatives/ban-landmines/';
const decide = (list: string, decision: Record<string, unknown>) =>
  replace(
    LEDGER,
    `"${list}": []`,
    `"${list}": [${JSON.stringify({ ...decision, because: 'So.' })}]`,
  );
const PASSAGE = /"(\/documents\/ips-2005\/#p[0-9a-z]+)"/g;
const [FIRST = '', SECOND = ''] = Array.from(
  readFileSync(join(FIXTURE_FOLDER, LEDGER), 'utf8').matchAll(PASSAGE),
  ([, address]) => address ?? '',
);

const attacks: readonly Attack[] = [
  [
    'an address is changed inside its line',
    ['erased-permalink', 'tampered-permalink', 'lost-permalink', 'unrecorded-permalink'],
    () => replace(LEDGER, `"${BAN}"`, '"/initiatives/ban-mines/"'),
  ],
  [
    'a day is changed inside its line',
    ['erased-permalink', 'tampered-permalink'],
    () => replace(LEDGER, '"published": "2026-11-23"', '"published": "2026-11-22"'),
  ],
  [
    'a day is changed, and sealed',
    ['erased-permalink'],
    () => resealed((lists) => void (entryOf(lists, BAN).published = OTHER_DAY)),
  ],
  [
    'a place is changed inside its line',
    ['erased-permalink', 'tampered-permalink'],
    () => replace(LEDGER, '"place": ["ips-2005", ', '"place": ["fff-2000", '),
  ],
  [
    'a title is changed, and sealed',
    ['erased-permalink', 'changed-permalink'],
    () => resealed((lists) => void (entryOf(lists, BAN).title = 'Allow landmines')),
  ],
  [
    'a line is deleted',
    ['erased-permalink', 'unrecorded-permalink'],
    () => replace(LEDGER, LINE, ''),
  ],
  [
    'a line is deleted and recorded again',
    ['erased-permalink'],
    async () => {
      replace(LEDGER, LINE, '');
      await recordAgain();
    },
  ],
  [
    'a file is deleted and recorded again',
    ['erased-permalink'],
    async () => {
      rmSync(join(folder, LEDGER));
      await recordAgain();
    },
  ],
  [
    'a file is deleted, in a commit of its own',
    ['erased-permalink', 'unrecorded-permalink'],
    () => {
      rmSync(join(folder, LEDGER));
      commit();
    },
  ],
  ['a seal is taken out', ['unsealed-permalink'], () => replace(LEDGER, /, "seal": "[^"]*"/, '')],
  [
    'an alias and its line are deleted together',
    ['erased-permalink'],
    () => {
      resealed((lists) => {
        lists.addresses?.push({ ...entryOf(lists, BAN), address: '/initiatives/old/' });
        lists.aliases?.push({
          ...{ address: '/initiatives/old/', to: BAN, on: OTHER_DAY },
          ...{ because: 'So.', recorded: OTHER_DAY },
        });
      });
      commit();
      resealed((lists) => {
        lists.addresses?.pop();
        lists.aliases?.pop();
      });
    },
  ],
  [
    'a revision is dated 1900',
    ['untimely-day', 'unrecorded-decision'],
    () => {
      replace(INITIATIVES, 'title: Ban landmines', 'title: Ban all landmines');
      decide('revisions', { address: BAN, title: 'Ban all landmines', on: '1900-01-01' });
    },
  ],
  [
    'a revision is dated after its recording',
    ['untimely-day'],
    () => {
      replace(INITIATIVES, 'title: Ban landmines', 'title: Ban all landmines');
      const now = { title: 'Ban all landmines', on: '9999-01-01', recorded: OTHER_DAY };
      const revision = { address: BAN, ...now, because: 'So.' };
      decide('revisions', { ...revision, seal: sealOf(revision) });
    },
  ],
  [
    'an initiative is pointed at the same words elsewhere',
    ['changed-permalink', 'unrecorded-permalink'],
    () => {
      const words = 'Canada remembers that others have called the banning of landmines a success.';
      const document = 'documents/ips-2005/document.md';
      replace(document, /$/, `\n${words}\n`);
      // The file that was received would tell of the words before anything else does.
      replace(document, /^received:\n(?: .*\n)+/m, '');
      rmSync(join(folder, 'documents/ips-2005/received.txt'));
      change(INITIATIVES, (text) =>
        text.replace(/- id: ban-landmines\n[^]*?(?=\n {2}- id: )/, (record) =>
          record
            .replace('Prominent successes include', 'others have called')
            .replace('Canada has provided international leadership', 'Canada remembers'),
        ),
      );
    },
  ],
  [
    'a title is changed without a revision',
    ['changed-permalink'],
    () => replace(INITIATIVES, 'title: Ban landmines', 'title: Keep landmines'),
  ],
  [
    'a kind is changed without a revision',
    ['changed-permalink'],
    () => replace('actors.yaml', 'kind: state', 'kind: forum'),
  ],
  [
    'a passage is revised to one that has nothing in common',
    ['false-revision', 'reused-permalink', 'unrecorded-decision'],
    () => decide('revisions', { address: FIRST, to: SECOND, on: OTHER_DAY }),
  ],
];

describe('after the ledger was committed', () => {
  test('nothing is wrong with it', async () => expect(await check()).toEqual([]));

  test.each(attacks)('%s', async (_what, rules, edit) => {
    await edit();
    const found = await check();
    expect([...new Set(found.map(({ rule }) => rule))].toSorted()).toEqual([...rules].toSorted());
  });

  test('any edit of a line, or its deletion, is told', async () => {
    const lines = read(LEDGER).split('\n');
    const entries = lines.flatMap((line, at) => (line.includes('"address"') ? [at] : []));
    const sign = fc.constantFrom('', 'x', '0', ' ', '"', 'é');
    const edit = fc.record({
      at: fc.constantFrom(...entries),
      by: fc.nat(600),
      sign,
      whole: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, by, sign: to, whole }) => {
        const line = lines[at] ?? '';
        const place = by % line.length;
        const edited = whole ? '' : line.slice(0, place) + to + line.slice(place + 1);
        writeFileSync(join(folder, LEDGER), lines.with(at, edited).join('\n'));
        const isSame = () => {
          try {
            return (
              JSON.stringify(JSON.parse(read(LEDGER))) ===
              JSON.stringify(JSON.parse(lines.join('\n')))
            );
          } catch {
            return false;
          }
        };
        fc.pre(!isSame());
        expect(await check()).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
