import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentError } from '@/lib/store/read-content';
import { openStore, openTracedStore } from '@/lib/store/open-store';
import { shareContent } from '@/lib/store/shared-content';
import { smallIndex } from '@/tests/export/small-index';
import { recordedContent } from '@/tests/small-content';
import { folderOf } from '@/tests/tools/folder';

// As in development, where what is named may change.
beforeEach(() => vi.stubEnv('NODE_ENV', 'test'));
afterEach(() => vi.unstubAllEnvs());

/** A folder of content on a disk, `more` in the place of some of its files. */
function contentFolder(more: Record<string, string> = {}): string {
  const files = Array.from(recordedContent(), ([path, bytes]) => [
    path.replace('content/', ''),
    new TextDecoder().decode(bytes),
  ]);
  return folderOf({ ...Object.fromEntries(files), ...more });
}

test.each([
  ['nowhere', 'No content: the folder "nowhere" is not there. '],
  ['package.json', 'No content: the folder "package.json" is a file. '],
])('a build of the folder %s says why it stops, and what to do', async (name, why) => {
  vi.stubEnv('SITE_CONTENT', name);
  await expect(openStore()).rejects.toThrow(
    `${why}Run this where it is, or name another folder: SITE_CONTENT=<folder>.`,
  );
});

test('content with problems is no store: all of them are listed, in the folder that was named', async () => {
  const folder = contentFolder({ 'actors.yaml': '- id: Canada\n', 'instruments.yaml': '- 1\n' });
  vi.stubEnv('SITE_CONTENT', folder);
  const refused = openStore();
  await expect(refused).rejects.toThrow(ContentError);
  await expect(refused).rejects.toThrow(`${folder}/actors.yaml:1:3: error: Unexpected "Canada"`);
  await expect(refused).rejects.toThrow(`${folder}/instruments.yaml:1:3: error: Unexpected "1"`);
});

test('the store is of the folder that is named, or of what a build shares', async () => {
  vi.stubEnv('SITE_CONTENT', contentFolder());
  await expect(openTracedStore()).rejects.toThrow('No build shares its content');
  expect(await (await openStore()).record('document', 'paper')).toMatchObject({ place: 0 });
  const { corpus } = smallIndex();
  const file = join(folderOf({}), 'out.parsed');
  const permalinks = {
    redirects: new Map([['/actors/old/', '/actors/canada/']]),
    tombstones: new Map(),
    changes: new Map(),
  };
  shareContent({ corpus: { ...corpus, documents: [], initiatives: [] }, permalinks }, file);
  vi.stubEnv('SITE_PARSED', file);
  const shared = await openTracedStore();
  expect(await shared.count('document')).toBe(0);
  expect(await shared.fate('/actors/old/')).toMatchObject({ to: '/actors/canada/' });
});
