import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Content } from '@/lib/store/read-content';
import { sharedContent, shareContent } from '@/lib/store/shared-content';
import { parseContent } from '@/lib/permalinks/parse-content';
import { indexCorpus } from '@/lib/store/index-corpus';
import { makeCorpus } from '@/tests/bench/corpus/make-corpus';
import { contentOf } from '@/tests/content-of';
import { getRealCorpus, getRealPermalinks } from '@/tests/real-content';
import { folderOf } from '@/tests/tools/folder';

const real: Content = { index: indexCorpus(getRealCorpus()), permalinks: getRealPermalinks() };

/** Content in which names collide and overlap. */
function madeContent(): Content {
  const files = makeCorpus({ initiatives: 200, documents: 4, seed: 7 });
  const { corpus, permalinks } = parseContent(contentOf(files));
  if (!corpus || !permalinks) throw new Error('The made content has problems');
  return { index: indexCorpus(corpus), permalinks };
}

const newFolder = () => join(folderOf({}), 'out.parsed');

test.each([
  ['real', real],
  ['made', madeContent()],
])('%s content is the same to every process of a build', async (_, content) => {
  const folder = newFolder();
  shareContent(content, folder);
  const shared = await sharedContent(folder);
  expect(shared.index.corpus).toStrictEqual(content.index.corpus);
  expect(shared.permalinks).toStrictEqual(content.permalinks);
  expect(shared.index.initiatives).toStrictEqual(content.index.initiatives);
});

test('a process waits for content that is not parsed yet, and never sees half of it', async () => {
  const folder = newFolder();
  let isThere = false;
  const shared = sharedContent(folder).then((content) => {
    isThere = true;
    return content;
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(isThere).toBe(false);
  expect(existsSync(folder)).toBe(false);
  shareContent(real, folder);
  expect((await shared).index.corpus).toStrictEqual(real.index.corpus);
  expect(readdirSync(folder)).toEqual(['content']);
});
