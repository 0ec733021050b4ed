import { describe, expect, test } from 'vitest';
import { readSearchFile } from '@/lib/search/read-search-file';
import { SEARCH_FORMAT } from '@/lib/search/search-file';
import { fixtureFiles, realPage } from './fixture-engine';

const page = realPage;
const text = fixtureFiles.get(page.version) ?? '';
const whole = JSON.parse(text) as Record<string, unknown>;
const failureOf = (file: unknown) => {
  const answer = readSearchFile(file, page);
  return 'failure' in answer ? answer.failure : 'none';
};

describe('the page', () => {
  test('has nothing that only the search reads', () => {
    for (const key of ['note', 'before', 'after', 'names', 'parts']) {
      expect(JSON.stringify(page)).not.toContain(`"${key}":`);
    }
  });

  test('has the version that its file has', () => {
    expect(whole.version).toBe(page.version);
  });
});

describe('a file', () => {
  test('that is whole is a search', () => {
    expect(failureOf(whole)).toBe('none');
  });

  test.each([
    ['another version', { version: '0000000000000' }],
    ['another format', { format: SEARCH_FORMAT + 1 }],
    ['another version and nothing else that is known', { version: 'x', names: 1, cuts: 2 }],
  ])('of %s is outdated', (_, change) => {
    expect(failureOf({ ...whole, ...change })).toBe('outdated');
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', text],
    ['a list', [whole]],
    ['an object without a version', {}],
    ['another number of initiatives', { ...whole, size: page.size + 1 }],
    ['no names', { ...whole, names: undefined }],
    ['a name of another shape', { ...whole, names: [null] }],
    ['no cuts', { ...whole, cuts: undefined }],
    ['cuts of another shape', { ...whole, cuts: { cuts: [1], spans: [] } }],
    ['facets of another shape', { ...whole, facets: { actor: [null] } }],
    ['parts that are none', { ...whole, parts: null }],
    ['a part of another shape', { ...whole, parts: { 'terms-0': [] } }],
  ])('that holds %s is unavailable', (_, file) => {
    expect(failureOf(file)).toBe('unavailable');
  });
});
