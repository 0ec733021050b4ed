import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReactElement } from 'react';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addressesOf } from '@/lib/pages/addresses-of';
import type { PageModel } from '@/lib/pages/page-of';
import { pageOf } from '@/lib/pages/page-of';
import type { Content } from '@/lib/store/embedded-store';
import { createEmbeddedStore } from '@/lib/store/embedded-store';
import { shareContent } from '@/lib/store/shared-content';
import { longCorpus } from '@/tests/long-corpus';
import { all } from '@/tests/store-of';
import { folderOf } from '@/tests/tools/folder';

type Params = Readonly<Record<string, string | readonly string[]>>;
type Route = {
  readonly generateStaticParams?: () => Promise<readonly Params[]>;
  readonly default: (props: {
    params: Promise<Params>;
  }) => Promise<ReactElement<{ model: PageModel }>>;
};

/** The patterns of the routes of pages: `/actors/[id]/[...list]/`. */
const patterns = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
  .map((file) => `/${file.replace('page.tsx', '')}`);

/** A content with pages of every kind: long lists, initiatives in no theme, and addresses that are no more. */
function contentWithAll(): Content {
  const corpus = longCorpus(150);
  const initiatives = corpus.initiatives.map((one, at) => (at % 2 ? one : { ...one, themes: [] }));
  const questions = corpus.pages.map((page) => ({ ...page, id: 'questions' }));
  const withdrawn = (address: string, of: 'document' | 'passage' | 'initiative') =>
    [address, { address, of, on: '2027-01-31', because: 'A slip.', words: 'Words.' }] as const;
  return {
    corpus: { ...corpus, initiatives, pages: [...corpus.pages, ...questions] },
    permalinks: {
      redirects: new Map([
        ['/themes/weapons/', '/themes/arms/'],
        ['/actors/ca/', '/actors/canada/'],
        ['/documents/draft/#p0000000', '/documents/paper/#p1111111'],
      ]),
      tombstones: new Map([
        withdrawn('/documents/lost/', 'document'),
        withdrawn('/documents/lost/#p2222222', 'passage'),
        withdrawn('/initiatives/gone/', 'initiative'),
      ]),
      changes: new Map(),
    },
  };
}

const content = contentWithAll();
const store = createEmbeddedStore(content);

beforeAll(() => {
  const file = join(folderOf({}), 'out.parsed');
  shareContent(content, file);
  vi.stubEnv('SITE_PARSED', file);
});
afterAll(() => void vi.unstubAllEnvs());

const routeOf = async (pattern: string) =>
  (await import(/* @vite-ignore */ resolve('app', `.${pattern}`, 'page.tsx'))) as Route;

/** The parameters of all pages of a route. */
async function paramsOf(pattern: string): Promise<readonly Params[]> {
  const { generateStaticParams } = await routeOf(pattern);
  if (!pattern.includes('[')) return [{}];
  if (!generateStaticParams) throw new Error(`The route ${pattern} does not name its pages`);
  return generateStaticParams();
}

/** The address of a page of a route: its parts in brackets filled in. */
function addressOf(pattern: string, params: Params): string {
  return pattern.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) =>
    [params[name] ?? `no ${name}`].flat().join('/'),
  );
}

test('every address of the site is that of one page of one route, and no route has another', async () => {
  const expected = await all(addressesOf(store));
  const named: string[] = [];
  for (const pattern of patterns) {
    const addresses = (await paramsOf(pattern)).map((params) => addressOf(pattern, params));
    // Were a route without pages, nothing would be known of it.
    expect(addresses, pattern).not.toEqual([]);
    named.push(...addresses);
  }
  expect(named.toSorted()).toEqual(expected.toSorted());
  expect(new Set(expected).size).toBe(expected.length);
});

test.each(patterns.filter((pattern) => pattern.includes('[')))(
  'the route %s makes the page of the address that its parameters came from',
  async (pattern) => {
    const params = await paramsOf(pattern);
    const { default: page } = await routeOf(pattern);
    for (const one of [...params.slice(0, 1), ...params.slice(-1)]) {
      const { model } = (await page({ params: Promise.resolve(one) })).props;
      expect(model).toEqual(await pageOf(store, addressOf(pattern, one)));
    }
  },
);
