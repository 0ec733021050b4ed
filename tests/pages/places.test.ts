import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isFolder, isMissing } from '@/lib/pages/places';
import { FIXTURE_FOLDER } from '@/tests/build-site';

beforeAll(() => void vi.stubEnv('SITE_CONTENT', FIXTURE_FOLDER));
afterAll(() => void vi.unstubAllEnvs());

test.each([
  ['/embed', true],
  ['/embed/documents/fff-2000', true],
  ['/cite/initiatives', true],
  ['/documents', true],
  ['/embed/no-such', false],
  ['/no-such', false],
  ['/cite/site.bib', false],
])('%s is a folder: %s', async (path, is) => expect(await isFolder(path)).toBe(is));

test.each([
  ['/documents/', false],
  ['/documents/fff-2000/', false],
  ['/documents/fff-2000/cite/', false],
  ['/documents/no-such/', true],
  ['/documents/no-such/page/', true],
  ['/embed/', true],
  ['/cite/documents/fff-2000.bib', false],
  ['/cite/no-such.bib', true],
  ['/cite/', true],
  ['/og/site.png', false],
])('nothing stands at %s: %s', async (address, is) => expect(await isMissing(address)).toBe(is));

test.each([
  '/',
  '/icon.svg',
  '/scripts/enhance.js',
  '/no-such/',
  '/permalinks.json',
  '/constructor/',
])('nothing is said of %s', async (address) => expect(await isMissing(address)).toBe(false));
