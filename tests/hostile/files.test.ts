import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '@/lib/parse/problem';
import { loadFiles } from '@/lib/parse/read-files';
import { parseContent } from '@/lib/permalinks/parse-content';
import {
  ACTORS,
  append,
  DOCUMENT,
  edit,
  INITIATIVES,
  INSTRUMENTS,
  LEDGER,
  recordedContent,
  THEME,
} from '@/tests/small-content';

/** Ten times what each may take: a slow machine is no failure. In milliseconds. */
const FAR_TOO_LONG = 10_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const [path, bytes] of recordedContent()) write(path, bytes);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => join(folder, path.replace(/^content\//, ''));

function write(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), bytes);
}

/** What is said of the folder, from the disk on; never an exception, and never long after. */
async function problemsOnDisk(): Promise<string[]> {
  const start = performance.now();
  const problems = parseContent(await loadFiles(folder)).problems.map(formatProblem);
  expect(performance.now() - start).toBeLessThan(FAR_TOO_LONG);
  return problems;
}

const place = /^content\/[^:]+:\d+:\d+: (?:error|warning): (?:Unexpected|Missing) .*expected /;

/** Each with the file that is replaced, and how the first message about it ends. */
const LINES = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const MEGA = 1_000_000;

test('the small content is sound on a disk', async () => {
  expect(await problemsOnDisk()).toEqual([]);
});

describe('a hostile file is refused with its place, soon:', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    [
      'front matter that is a program',
      DOCUMENT,
      '---js\nglobalThis.ran = 1\n---\n\n# A\n',
      ':1:1: error: Missing front matter, expected the file to begin with a line "---"  front-matter',
    ],
    [
      'a map of 20,000 fields',
      ACTORS,
      LINES(20_000, (n) => `k${n}: v`),
      ':1:1: error: Unexpected group of 20000 fields, expected at most 100  too-many-fields',
    ],
    ['20,000 lists in YAML', ACTORS, LINES(20_000, (n) => `${' '.repeat(n % 60)}- `), 'too-deep'],
    ['20,000 braces', INSTRUMENTS, '{a: '.repeat(20_000), 'too-deep'],
    ['a megabyte of quotation marks in YAML', ACTORS, '"'.repeat(MEGA), 'invalid-yaml'],
    ['a megabyte of brackets that close', ACTORS, ']'.repeat(MEGA), 'invalid-yaml'],
    ['a megabyte of colons', ACTORS, 'a: '.repeat(MEGA / 3), 'too-deep'],
    [
      'a list of 20,000 numbers',
      ACTORS,
      '- 1\n'.repeat(20_000),
      ':1:3: error: Unexpected "1", expected a group of fields  invalid-value',
    ],
    [
      'a field called __proto__ twice',
      ACTORS,
      '- __proto__: a\n  __proto__: b\n',
      ':2:3: error: Unexpected second field "__proto__", expected each field once; the first is at content/actors.yaml:1:3  invalid-yaml',
    ],
    [
      'a million quotations',
      DOCUMENT,
      append(DOCUMENT, '>'.repeat(MEGA))[DOCUMENT] ?? '',
      'too-deep',
    ],
    [
      'a megabyte of brackets in an introduction',
      THEME,
      append(THEME, '['.repeat(MEGA))[THEME] ?? '',
      'too-deep',
    ],
    ['20,000 lists in the ledger', LEDGER, '['.repeat(20_000), 'invalid-json'],
    [
      'a megabyte of brackets in the ledger',
      LEDGER,
      `${'['.repeat(MEGA / 2)}${']'.repeat(MEGA / 2)}`,
      'invalid-json',
    ],
    [
      'an escape that is half a character',
      LEDGER,
      edit(LEDGER, '"words": "Canada"', '"words": "\\ud800"')[LEDGER] ?? '',
      ':3:64: error: Unexpected "<U+D800>", expected text without control characters  control-character',
    ],
    ['a byte-order mark', ACTORS, '\ufeff- id: a\n', 'byte-order-mark'],
    ['bytes of no encoding', ACTORS, Uint8Array.of(0x2d, 0x20, 0xff, 0xfe), 'not-utf-8'],
    ['half a character in bytes', ACTORS, Uint8Array.of(0x2d, 0x20, 0xed, 0xa0, 0x80), 'not-utf-8'],
    [
      'bytes of zero',
      ACTORS,
      new Uint8Array(1000),
      ':1:1: error: Unexpected control character U+0000, expected text without it  control-character',
    ],
    [
      'a program',
      THEME,
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0),
      ':1:1: error: Unexpected control character U+007F, expected text without it  control-character',
    ],
    [
      'an escape for terminals',
      ACTORS,
      '- id: "\u001b[2J"\n',
      ':1:8: error: Unexpected control character U+001B, expected text without it  control-character',
    ],
  ])('%s', async (_, path, bytes, ending) => {
    write(path, bytes);
    const problems = (await problemsOnDisk()).filter((problem) => problem.startsWith(path));
    expect(problems[0]).toMatch(place);
    expect(problems[0]?.endsWith(ending) ? ending : problems[0]).toBe(ending);
    expect(problems[0]).not.toMatch(/[\u0000-\u001f\u007f]/);
    expect('ran' in globalThis).toBe(false);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('an id %s', async (id) => {
    write(ACTORS, edit(ACTORS, 'id: norway', `id: ${id}`)[ACTORS] ?? '');
    const problems = await problemsOnDisk();
    const refused = `content/actors.yaml:5:3: error: Unexpected "${id}", expected an id of small letters`;
    // "constructor" is an id like any other, and is looked up like any other.
    expect(problems[0]?.startsWith(id === 'constructor' ? INITIATIVES : refused) ?? false).toBe(
      true,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('what lies where a file belongs is told, and not followed:', () => {
  test('a folder', async () => {
    rmSync(at(LEDGER));
    mkdirSync(at(LEDGER));
    expect(await problemsOnDisk()).toEqual([
      'content/permalinks.json:1:1: error: Unexpected folder, expected a file  unreadable-file',
    ]);
  });

  test('a link to itself', async () => {
    rmSync(at(ACTORS));
    symlinkSync('actors.yaml', at(ACTORS));
    expect(await problemsOnDisk()).toContain(
      'content/actors.yaml:1:1: error: Unexpected link, expected a file  unreadable-file',
    );
  });

  test('a link to a file of the machine, and a circle of folders', async () => {
    symlinkSync('/etc/passwd', at('content/themes/passwd.md'));
    symlinkSync('..', at('content/documents/again'));
    expect(await problemsOnDisk()).toEqual([
      'content/documents/again:1:1: error: Unexpected file, expected site.yaml, vocabularies.yaml, actors.yaml, instruments.yaml, permalinks.json, README.md, <icon>.svg, pages/<id>.md, themes/<id>.md, documents/<id>/document.md, documents/<id>/initiatives.yaml, documents/<id>/coverage.yaml, a picture beside them or the received file that a document.md names  unexpected-file',
      'content/themes/passwd.md:1:1: error: Unexpected link, expected a file  unreadable-file',
    ]);
  });

  test('a file of a gigabyte', async () => {
    truncateSync(at(ACTORS), 2 ** 30);
    expect(await problemsOnDisk()).toContain(
      'content/actors.yaml:1:1: error: Unexpected file of 1073741824 bytes, expected at most 2097152 bytes  file-too-large',
    );
  });
});

test('line ends of Windows are line ends', async () => {
  for (const [path, bytes] of recordedContent()) {
    write(path, new TextDecoder().decode(bytes).replaceAll('\n', '\r\n'));
  }
  expect(await problemsOnDisk()).toEqual([]);
});

test('a name of a file cannot steer the terminal', async () => {
  write('content/a\u001b[2J\n.md', 'x');
  expect((await problemsOnDisk())[0]).toMatch(/^content\/a<U\+001B>\[2J<U\+000A>\.md:1:1: error: /);
});
