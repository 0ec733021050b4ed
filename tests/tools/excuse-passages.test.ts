import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import type { Excuse } from '@/lib/tools/excuse-passages';
import { excusePassages } from '@/lib/tools/excuse-passages';
import type { Changes } from '@/tests/small-content';
import { append, content, DOCUMENT, edit, INITIATIVES } from '@/tests/small-content';
import { filesOf, folderOf } from './folder';

const COVERAGE = 'content/documents/paper/coverage.yaml';
const LONGER = append(
  DOCUMENT,
  '\n## Final clauses\n\nFirst.\n\n### Entry\n\nCanada will sign later.\n\nThird: "last".\n\n## Signed\n\nAgain.\n\nAgain.\n',
);
const FINAL: Excuse = {
  document: 'paper',
  range: { section: 'Final clauses' },
  reason: 'procedure',
  note: 'How it ends: "formal" words.',
};

const excuse = (wanted: Partial<Excuse>, changes: Changes = {}) =>
  excusePassages(content({ ...LONGER, ...changes }), { ...FINAL, ...wanted });

const textOf = (result: ReturnType<typeof excuse>) =>
  'text' in result ? result.text : result.refused;

/** The words of the passages that a file excuses together. */
function excusedBy(text: string, changes: Changes = {}): string[] {
  const { corpus, problems } = parseCorpus(content({ ...LONGER, ...changes, [COVERAGE]: text }));
  expect(problems).toEqual([]);
  return (corpus?.documents[0]?.passages ?? []).flatMap(({ reading, text: words }) =>
    reading?.state === 'excused' && reading.how === 'together' ? words : [],
  );
}

test('a section is excused to the next heading of its level, with the words beside each id', () => {
  const result = excuse({});
  expect(excusedBy(textOf(result))).toEqual([
    'First.',
    'Canada will sign later.',
    'Third: "last".',
  ]);
  expect(textOf(result).replace(/- p[0-9a-z]{7}\b/g, '- p…'))
    .toBe(`# Passages that were excused together, by "npm run excuse". What comes later is not read yet.
excused:
  - reason: procedure
    note: "How it ends: \\"formal\\" words."
    passages:
      - p… # "First."
      - p… # "Canada will sign later."
      - p… # "Third: "last"."
`);
  expect('told' in result && result.told.at(-1)).toBe(
    '3 passages excused; left as they are: 0 with initiatives, 0 excused before, 1 heading',
  );
});

test('a range is excused but for what holds an initiative or is excused already', () => {
  const result = excuse({ range: { from: 'Plans', to: 'First.' } });
  expect(excusedBy(textOf(result))).toEqual(['First.']);
  expect('told' in result && result.told.at(-1)).toBe(
    '1 passage excused; left as they are: 1 with initiatives, 1 excused before, 2 headings',
  );
});

test('a passage is excused for a reason of the content alone', () => {
  const own = {
    'content/vocabularies.yaml': 'reasons: [{ id: ending, label: An ending }]',
    ...edit(INITIATIVES, 'reason: context', 'reason: ending'),
  };
  expect(excusedBy(textOf(excuse({ reason: 'ending' }, own)), own)).toContain('First.');
  expect(textOf(excuse({}, own))).toBe('Unexpected reason "procedure", expected "ending"');
});

test('what comes later is not read yet', () => {
  const later = append(DOCUMENT, '\n## Final clauses\n\nFirst.\n\nNew.\n\nThird: "last".\n');
  const before = append(DOCUMENT, '\n## Final clauses\n\nFirst.\n\nThird: "last".\n');
  expect(excusedBy(textOf(excuse({}, before)), later)).toEqual(['First.', 'Third: "last".']);
});

test.each(['', '  ', '    '])(
  'a file that is there keeps every byte (lists indented by "%s")',
  (indent) => {
    const first = textOf(excuse({ range: { from: 'First.', to: 'First.' } }));
    const old = `${first.replace(/^ {2}/gm, indent)}# A remark at the end`;
    const text = textOf(excuse({}, { [COVERAGE]: old }));
    expect(text.startsWith(`${old}\n`)).toBe(true);
    expect(excusedBy(text)).toEqual(['First.', 'Canada will sign later.', 'Third: "last".']);
  },
);

describe('nothing is written', () => {
  test.each<[string, Partial<Excuse>, Changes, string]>([
    ['without such a document', { document: 'papers' }, {}, 'did you mean "paper"?'],
    ['for a reason that there is not', { reason: 'procedur' }, {}, 'did you mean "procedure"?'],
    [
      'for a section that there is not',
      { range: { section: 'Final clause:' } },
      {},
      'Unexpected words "Final clause:"',
    ],
    ['for words of no heading', { range: { section: 'First.' } }, {}, 'Unexpected words "First."'],
    [
      'for a range that ends before it begins',
      { range: { from: 'Third', to: 'First.' } },
      {},
      'Unexpected end "First."',
    ],
    [
      'where words are not enough',
      { range: { from: 'Canada', to: 'Third' } },
      {},
      'of more than one passage, expected more words, or one of their ids: ph94nkxz, p',
    ],
    [
      'where all is excused',
      { range: { from: 'The world', to: 'The world' } },
      {},
      'Nothing to excuse: 0 passages excused; left as they are: 0 with initiatives, 1 excused before',
    ],
    [
      'into a list that is written on one line',
      {},
      { [COVERAGE]: 'excused: []\n' },
      'add this to its list "excused":\n  - reason: procedure',
    ],
    [
      'where the document has errors',
      {},
      edit(DOCUMENT, '# Plans', '# Plans <b>'),
      'Mend the errors first',
    ],
  ])('%s', (_, wanted, changes, why) => {
    const result = excuse(wanted, changes);
    expect('refused' in result && result.refused).toContain(why);
  });
});

test('twins are told apart by their ids', () => {
  const { corpus } = parseCorpus(content(LONGER));
  const id = corpus?.documents[0]?.passages.at(-1)?.id ?? '';
  expect(id).toMatch(/-2$/);
  expect(textOf(excuse({ range: { from: 'Again.', to: 'Again.' } }))).toContain(id);
  expect(textOf(excuse({ range: { from: id, to: id } }))).toMatch(
    new RegExp(`- ${id} # "Again."\n$`),
  );
});

test('the command writes the file, says what it wrote, and leaves another document alone', () => {
  const files = Object.fromEntries(
    [...content({ ...LONGER, 'content/documents/broken/document.md': 'No front matter.\n' })].map(
      ([path, bytes]) => [path, new TextDecoder().decode(bytes)],
    ),
  );
  const folder = folderOf(files);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'lib/tools/excuse.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, SITE_CONTENT: `${folder}/content` },
    });
  const asked = ['--section', 'Final clauses', '--reason', 'procedure', '--note', 'Formal.'];
  const wrong = run('paper', '--from', 'First.', ...asked);
  expect([wrong.status, wrong.stderr]).toEqual([
    1,
    expect.stringMatching(/^Nothing was written\. Expected either a section/),
  ]);
  expect(filesOf(folder)).toEqual(files);
  const { status, stdout } = run('paper', ...asked);
  expect([status, stdout.split('\n').at(-2)]).toEqual([
    0,
    `Written to ${folder}/content/documents/paper/coverage.yaml`,
  ]);
  const { [COVERAGE]: written = '', ...others } = filesOf(folder) ?? {};
  expect(excusedBy(written)).toHaveLength(3);
  expect(others).toEqual(files);
});
