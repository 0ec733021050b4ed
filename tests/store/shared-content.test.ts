import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseContent } from '@/lib/permalinks/parse-content';
import type { Content } from '@/lib/store/embedded-store';
import { sharedContent, shareContent } from '@/lib/store/shared-content';
import { versionOf } from '@/lib/store/version-of';
import { makeCorpus } from '@/tests/bench/corpus/make-corpus';
import { contentOf } from '@/tests/content-of';
import { getFixtureCorpus, getFixturePermalinks } from '@/tests/fixture-content';
import { folderOf } from '@/tests/tools/folder';

const real: Content = { corpus: getFixtureCorpus(), permalinks: getFixturePermalinks() };

/** Content in which names collide and overlap. */
function madeContent(): Content {
  const files = makeCorpus({ initiatives: 200, documents: 4, seed: 7 });
  const { corpus, permalinks } = parseContent(contentOf(files));
  if (!corpus || !permalinks) throw new Error('The made content has problems');
  return { corpus, permalinks };
}

test.each([
  ['real', real],
  ['made', madeContent()],
])('%s content is the same to every process of a build', (_, content) => {
  const file = join(folderOf({}), 'out.parsed');
  shareContent(content, file);
  expect(sharedContent(file)).toStrictEqual({ ...content, version: versionOf(content) });
});
