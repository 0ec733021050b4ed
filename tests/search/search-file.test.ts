import { describe, expect, test } from 'vitest';
import { readSearchFile } from '@/lib/search/read-search-file';
import { SEARCH_FORMAT } from '@/lib/search/search-file';
import { writeSearchFile } from '@/lib/search/write-search-file';
import { getRealCorpus } from '@/tests/real-content';
import { engineIn, written } from './real-engine';

const { page } = written;
const whole = JSON.parse(written.file) as Record<string, unknown>;
const failureOf = (file: unknown) => {
  const answer = readSearchFile(file, page);
  return 'failure' in answer ? answer.failure : 'none';
};

describe('the page', () => {
  test('has nothing that only the search reads', () => {
    const text = JSON.stringify(page);
    for (const key of ['note', 'before', 'after', 'names', 'index']) {
      expect(text).not.toContain(`"${key}":`);
    }
  });

  test('has the version that its file has', () => {
    expect(page.version).toMatch(/^[a-z0-9]{13}$/);
    expect(whole.version).toBe(page.version);
  });
});

describe('the version', () => {
  const corpus = getRealCorpus();
  const versionOf = (changed: Partial<typeof corpus>) =>
    writeSearchFile({ ...corpus, ...changed }).page.version;
  const changeFirst = (change: object) => ({
    initiatives: corpus.initiatives.map((one, at) => (at === 0 ? { ...one, ...change } : one)),
  });

  test('is that of the content: the same for the same, letter for letter', () => {
    expect(versionOf({})).toBe(page.version);
    expect(writeSearchFile({ ...corpus }).file).toBe(written.file);
  });

  test.each([
    ['a title, which the page carries', changeFirst({ title: 'Another title' })],
    ['a note, which the file carries', changeFirst({ note: 'Another note.' })],
    ['the order', { initiatives: corpus.initiatives.toReversed() }],
    ['the number', { initiatives: corpus.initiatives.slice(1) }],
    [
      'a name that an actor is searched by',
      { actors: corpus.actors.map((one) => ({ ...one, alsoSearchedAs: ['Elsewhere'] })) },
    ],
  ])('is another one after a change of %s', (_, changed) => {
    expect(versionOf(changed)).not.toBe(page.version);
  });
});

describe('a file', () => {
  test('that is whole is a search', () => {
    const engine = engineIn(readSearchFile(whole, page));
    expect(engine.search('landmines').hits.length).toBeGreaterThan(0);
  });

  test.each([
    ['another version', { version: '0000000000000' }],
    ['another format', { format: SEARCH_FORMAT + 1 }],
    ['another version and nothing else that is known', { version: 'x', texts: 1, index: 2 }],
  ])('of %s is outdated', (_, change) => {
    expect(failureOf({ ...whole, ...change })).toBe('outdated');
  });

  const { texts, index } = whole as { texts: unknown[]; index: Record<string, unknown> };
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', written.file],
    ['a list', [whole]],
    ['an object without a version', {}],
    ['a text too few', { ...whole, texts: texts.slice(1) }],
    ['a text of another shape', { ...whole, texts: texts.map(() => ['', '']) }],
    ['no names', { ...whole, names: undefined }],
    ['a name of another shape', { ...whole, names: [null] }],
    ['no index', { ...whole, index: undefined }],
    ['an index of other records', { ...whole, index: { ...index, documentCount: 1 } }],
    ['an index of another kind', { ...whole, index: { ...index, serializationVersion: 99 } }],
    ['an index that is empty inside', { ...whole, index: { documentCount: page.records.length } }],
  ])('that holds %s is unavailable', (_, file) => {
    expect(failureOf(file)).toBe('unavailable');
  });
});
