import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readQuickly } from '@/lib/parse/quick-yaml';
import { findUnfitYaml } from '@/lib/parse/yaml-depth';
import { fixtureFiles } from '@/tests/fixture-content';

/** What the full parser makes of a block; undefined where it refuses it, or warns of it. */
function readFully(text: string): unknown {
  if (findUnfitYaml(text)) return undefined;
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'error' });
  const isSound = document.errors.length + document.warnings.length === 0;
  return isSound ? (document.toJS() as unknown) : undefined;
}

describe('what people write is read', () => {
  test.each([
    ['fields in blocks', 'a: one\nb:\n  c: two\n', { a: 'one', b: { c: 'two' } }],
    ['lists below their field', 'a:\n  - one\n  - two\n', { a: ['one', 'two'] }],
    ['lists that stand as far out as their field', 'a:\n- one\nb: two', { a: ['one'], b: 'two' }],
    [
      'lists of groups',
      '- a: one\n  b: two\n- a: three\n',
      [{ a: 'one', b: 'two' }, { a: 'three' }],
    ],
    [
      'brackets on a line',
      '- { a: one, b: [two, "three, four"] }',
      [{ a: 'one', b: ['two', 'three, four'] }],
    ],
    ['brackets over lines', '- {\n    a: one,\n    b: two,\n  }\n', [{ a: 'one', b: 'two' }]],
    ['empty lists', 'a: []', { a: [] }],
    ['quotes of both kinds', `a: "say \\"x\\""\nb: 'it''s'\n`, { a: 'say "x"', b: "it's" }],
    ['folded text', 'a: >-\n  one\n  two\n\nb: three\n', { a: 'one two', b: 'three' }],
    [
      'what looks like no text as text',
      'a: no\nb: 1e3\nc: 2005-04-19',
      { a: 'no', b: '1e3', c: '2005-04-19' },
    ],
    ['text over lines', 'a: one\n  two', { a: 'one two' }],
    ['other escapes', 'a: "\\u0041"', { a: 'A' }],
    ['comments on lines of their own', '# x\na: one\n  # y\n\nb: two', { a: 'one', b: 'two' }],
  ])('%s', (_, text, value) => {
    expect(readQuickly(text)).toEqual(value);
    expect(readFully(text)).toEqual(value);
  });

  test('as all files of the content have it', () => {
    const texts = [...fixtureFiles].filter(([path]) => path.endsWith('.yaml'));
    for (const [path, bytes] of texts) {
      const text = new TextDecoder().decode(bytes);
      expect(readQuickly(text), path).toEqual(readFully(text));
    }
  });
});

describe('what only the full parser can judge is left to it:', () => {
  test.each([
    ['a field twice', 'a: one\na: two'],
    ['a field without a value', 'a:\nb: two'],
    ['an anchor', 'a: &x one'],
    ['a tag', 'a: !x one'],
    ['a name behind a question mark', '? a\n: one'],
    ['a group that is merged', 'a: { <<: one }'],
    ['a colon in text', 'a: one: two'],
    ['a tab', 'a:\tone'],
    ['two documents', 'a: one\n---\nb: two'],
    ['brackets that do not close', 'a: { b: one'],
    ['too many fields', Array.from({ length: 101 }, (_, at) => `a${at}: one`).join('\n')],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readQuickly(text)).toBeUndefined();
  });
});

describe('whatever is written, nothing is read that the full parser reads otherwise:', () => {
  const expectAgreement = (text: string) => {
    const quick = readQuickly(text);
    if (quick !== undefined) expect(quick).toEqual(readFully(text));
  };
  const piece = fc.constantFrom(
    ...['a', 'b', 'key', ': ', ':', ':\n', '- ', '-', '\n', '\n\n', '  ', ' ', '    ', '# ', ' #'],
    ...['>-\n', '>-', '|-\n', "'", '"', '"x"', "'y'", '{', '}', '[', ']', ', ', ',', '{ a: b }'],
    ...['[c, d]', '&', '*', '!', '%', '---', '...', '? ', 'é', '\u00a0', '😀', '“', '\\', '\\"'],
    ...['a: ', '- a: ', '\n  ', '\n    ', '\n- ', '0', '(', '@', '~', '<<: '],
  );
  const soup = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));

  test('pieces of YAML in any order', () => {
    fc.assert(fc.property(soup, expectAgreement), { numRuns: 2000 });
  });

  const lines = [...fixtureFiles]
    .filter(([path]) => path.endsWith('.yaml'))
    .flatMap(([, bytes]) => new TextDecoder().decode(bytes).split('\n'));

  test('lines of the content with something put in', () => {
    const some = fc
      .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([from, count]) => dedent(lines.slice(from, from + count)).join('\n'));
    const slip = fc.tuple(some, fc.nat(), piece);
    fc.assert(
      fc.property(slip, ([text, where, put]) => {
        const at = where % (text.length + 1);
        expectAgreement(text);
        expectAgreement(text.slice(0, at) + put + text.slice(at));
        expectAgreement(text.slice(0, at) + text.slice(at + 1));
      }),
      { numRuns: 500 },
    );
  });

  test('any value as a program writes it', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'grapheme' }),
        tie('list'),
        tie('group'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      group: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
    }));
    fc.assert(
      fc.property(value, (any) => expectAgreement(stringify(any))),
      { numRuns: 500 },
    );
  });

  function dedent(all: readonly string[]): string[] {
    const margin = all[0]?.search(/\S|$/) ?? 0;
    return all.map((line) => (line.slice(0, margin).trim() === '' ? line.slice(margin) : line));
  }
});
