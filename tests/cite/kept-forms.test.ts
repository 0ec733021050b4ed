import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeCitationForms } from '@/lib/cite/citation-forms';
import { keptForms } from '@/lib/cite/kept-forms';
import { toReference } from '@/lib/cite/reference';
import { getFixtureCorpus } from '@/tests/fixture-content';

let cache = '';
beforeEach(() => void (cache = mkdtempSync(join(tmpdir(), 'forms-'))));
afterEach(() => rmSync(cache, { recursive: true }));

const [document] = getFixtureCorpus().documents;
if (!document) throw new Error('The content has no document');
const reference = toReference(document);
const forms = makeCitationForms(document);

test('forms are made once for the same facts, and are the same when they are found again', () => {
  const make = vi.fn(() => forms);
  expect(keptForms(reference, make, cache)).toEqual(forms);
  expect(keptForms(reference, make, cache)).toEqual(forms);
  expect(make).toHaveBeenCalledTimes(1);
});

test('forms are made anew where any fact is another', () => {
  keptForms(reference, () => forms, cache);
  const make = vi.fn(() => forms);
  keptForms({ ...reference, title: `${reference.title}.` }, make, cache);
  expect(make).toHaveBeenCalledTimes(1);
  expect(readdirSync(cache)).toHaveLength(2);
});

test('nothing is kept of forms that cannot be made', () => {
  const failing = () => {
    throw new Error('no style');
  };
  expect(() => keptForms(reference, failing, cache)).toThrow('no style');
  expect(readdirSync(cache)).toEqual([]);
});
