import { describe, expect, test } from 'vitest';
import { formatProblem } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import { recordAddresses } from '@/lib/permalinks/record-addresses';
import type { Changes } from '@/tests/small-content';
import {
  ACTORS,
  append,
  DOCUMENT,
  edit,
  INITIATIVES,
  LEDGER,
  recordedContent,
} from '@/tests/small-content';
import { AUTHORITIES, inFolder } from './in-folder';

const PATH = 'content/documents/later/document.md';

/** A second document, whose front matter has these lines too. */
function later(fields: string, words = 'Sweden will be later.', initiatives?: string): Changes {
  const { [DOCUMENT]: text = '' } = edit(
    DOCUMENT,
    '---\ntitle: The Paper',
    `---\n${fields}title: Later`,
  );
  const front = text.slice(0, text.indexOf('# Plans'));
  return {
    [PATH]: `${front}${words}\n`,
    'content/documents/later/initiatives.yaml': initiatives,
  };
}

const SWEDEN = append(ACTORS, '\n- id: sweden\n  name: Sweden\n  kind: state\n');
const problemsOf = (changes: Changes, drafts?: boolean) =>
  parseContent(recordedContent(changes), { drafts: drafts ?? false }).problems.map(formatProblem);
const documentsOf = (changes: Changes, drafts: boolean) =>
  parseContent(recordedContent(changes), { drafts }).corpus?.documents.map(
    ({ id, shortTitle, isDraft }) => [id, shortTitle, isDraft],
  );

test('a draft is left out, or shown and marked wherever its short title stands', () => {
  expect(documentsOf(later('draft: true\n'), false)).toEqual([['paper', 'Paper', undefined]]);
  expect(documentsOf(later('draft: true\n'), true)).toEqual([
    ['paper', 'Paper', undefined],
    ['later', 'Paper (draft)', true],
  ]);
  for (const field of ['draft: "true" # for now', '"draft": true', "'draft':  'true'"]) {
    expect(documentsOf(later(`${field}\n`), false)).toHaveLength(1);
  }
  expect(documentsOf(later('draft: false\n'), false)).toHaveLength(2);
});

test('a value that may mean either is refused', () => {
  expect(problemsOf(later('draft: yes\n'))).toContainEqual(
    `${PATH}:2:1: error: Unexpected "yes", expected one of "true", "false"  invalid-value`,
  );
});

describe('a draft that is left out', () => {
  test('has no problems, whatever is wrong with it', () => {
    const broken = later('draft: true\nodd: field\n', 'A <b>draft', 'initiatives: [{ id: X }]\n');
    expect(problemsOf(broken)).toEqual([]);
    expect(problemsOf(broken, true).length).toBeGreaterThan(2);
  });

  test('is a use of what it names', () => {
    const used = { ...SWEDEN, ...later('draft: true\n') };
    expect(problemsOf(used).filter((line) => line.endsWith('unused-record'))).toEqual([]);
    expect(problemsOf(SWEDEN).filter((line) => line.endsWith('unused-record'))).toHaveLength(1);
  });

  test('is one document at the least beside another', () => {
    const alone = { [DOCUMENT]: undefined, [INITIATIVES]: undefined, ...later('draft: true\n') };
    expect(problemsOf(alone)).toContain(
      'content/documents:1:1: error: Missing document, expected at least one that is not a draft; "--drafts" shows drafts too  missing-file',
    );
  });
});

describe('the ledger', () => {
  test.each([false, true])('has nothing of a draft, and asks for nothing (shown: %s)', (drafts) => {
    const files = recordedContent(later('draft: true\n'));
    const { corpus, placed, problems } = parseContent(files, { drafts });
    expect(problems).toEqual([]);
    if (!drafts) {
      const { added } = recordAddresses(placed ?? [], corpus ?? expect.fail(), '2027-01-31');
      expect(added).toEqual([]);
    }
  });

  test('refuses a draft of what was published, in one file or in its own, and nothing is lost', () => {
    const again = {
      ...edit(DOCUMENT, 'rights: Crown copyright.', 'rights: Crown copyright.\ndraft: true'),
      ...later(''),
    };
    const message = `${DOCUMENT}:9:1: error: Unexpected draft "paper": its addresses were recorded on 2026-01-31, and readers may hold them; expected no "draft" field or, where the document is to be withdrawn, no document and a tombstone in the ledger  published-draft`;
    for (const drafts of [false, true]) expect(problemsOf(again, drafts)).toEqual([message]);
    const split = inFolder(recordedContent());
    expect([...split.keys()]).toContain(AUTHORITIES);
    const files = new Map([...split, ...recordedContent(again)]);
    files.delete(LEDGER);
    expect(parseContent(files).problems.map(formatProblem)).toEqual([message]);
  });
});
