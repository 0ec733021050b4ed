import { afterEach, expect, test, vi } from 'vitest';
import { loadIndex } from '@/lib/store/load';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['nowhere', 'No content: the folder "nowhere" is not there. '],
  ['package.json', 'No content: the folder "package.json" is a file. '],
])('a build of the folder %s says why it stops, and what to do', async (name, why) => {
  vi.stubEnv('SITE_CONTENT', name);
  await expect(loadIndex()).rejects.toThrow(
    `${why}Run this where it is, or name another folder: SITE_CONTENT=<folder>.`,
  );
});
