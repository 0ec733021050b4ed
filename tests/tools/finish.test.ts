import { describe, expect, test } from 'vitest';
import { finish } from '@/lib/tools/finish.mjs';
import { filesOf, folderOf } from './folder';

const runtime = '<script>self.__next_f.push([1,""])</script>';
const nextsOwn = '[project]/node_modules/next/dist/esm/client/components/layout-router.js';
const explorer = '[project]/components/explorer/explorer.client.tsx';

const manifest = (entry: string, modules: string[]) =>
  `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n` +
  `globalThis.__RSC_MANIFEST[${JSON.stringify(entry)}] = ` +
  `${JSON.stringify({ clientModules: Object.fromEntries(modules.map((name) => [name, {}])) })};`;

const page = (srcRoute: string) => ({ routeType: 'page', srcRoute });

/** Next's build of a home page, two documents in a route group, an explorer and a data file. */
const build = {
  'prerender-manifest.json': JSON.stringify({
    routes: {
      '/': page('/'),
      '/_global-error': page('/_global-error'),
      '/_not-found': page('/_not-found'),
      '/data.json': { routeType: 'route', srcRoute: '/data.json' },
      '/documents/a': page('/documents/[id]'),
      '/documents/b': page('/documents/[id]'),
      '/explore': page('/explore'),
    },
  }),
  'app-path-routes-manifest.json': JSON.stringify({
    '/page': '/',
    '/_not-found/page': '/_not-found',
    '/data.json/route': '/data.json',
    '/(reading)/documents/[id]/page': '/documents/[id]',
    '/explore/page': '/explore',
  }),
  'server/app/page_client-reference-manifest.js': manifest('/page', [nextsOwn]),
  'server/app/_not-found/page_client-reference-manifest.js': manifest('/_not-found/page', []),
  'server/app/(reading)/documents/[id]/page_client-reference-manifest.js': manifest(
    '/(reading)/documents/[id]/page',
    [],
  ),
  'server/app/explore/page_client-reference-manifest.js': manifest('/explore/page', [
    nextsOwn,
    explorer,
  ]),
  'server/app/index.meta': '{}',
  'server/app/_not-found.meta': '{"status":404}',
  'server/app/documents/a.meta': '{"headers":{}}',
  'server/app/documents/b.meta': '{}',
  'server/app/explore.meta': '{}',
};

/** The same build, with one more document, which answered that it is not there. */
const buildWithout = (id: string) => {
  const { routes } = JSON.parse(build['prerender-manifest.json']) as { routes: object };
  const address = `/documents/${id}`;
  return {
    ...build,
    'prerender-manifest.json': JSON.stringify({
      routes: { ...routes, [address]: page('/documents/[id]') },
    }),
    [`server/app${address}.meta`]: '{"status":404}',
  };
};

const site = {
  'index.html': `home${runtime}`,
  'index.txt': 'payload',
  '__next.__PAGE__.txt': 'payload',
  'robots.txt': 'User-agent: *',
  'data.json': '{}',
  '404.html': `lost${runtime}`,
  '404/index.html': `lost${runtime}`,
  '_not-found/index.html': `lost${runtime}`,
  '_not-found/index.txt': 'payload',
  'documents/a/index.html': `a${runtime}`,
  'documents/a/index.txt': 'payload',
  'documents/a/__next.documents.$d$id.__PAGE__.txt': 'payload',
  'documents/b/index.html': `b${runtime}`,
  'explore/index.html': `explore${runtime}`,
  'explore/index.txt': 'payload',
  'explore/__next._full.txt': 'payload',
  '_next/static/chunks/a.js': 'a',
};

describe('finish', () => {
  test('takes the framework off the pages without a client module, and off no other', async () => {
    const siteFolder = folderOf(site);
    const pages = await finish({ siteFolder, buildFolder: folderOf(build) });
    expect(pages).toEqual({
      content: ['/', '/_not-found', '/documents/a', '/documents/b'],
      interactive: ['/explore'],
    });
    expect(filesOf(siteFolder)).toEqual({
      'index.html': 'home',
      'robots.txt': 'User-agent: *',
      'data.json': '{}',
      '404.html': 'lost',
      '404/index.html': 'lost',
      '_not-found/index.html': 'lost',
      'documents/a/index.html': 'a',
      'documents/b/index.html': 'b',
      'explore/index.html': `explore${runtime}`,
      'explore/index.txt': 'payload',
      'explore/__next._full.txt': 'payload',
      '_next/static/chunks/a.js': 'a',
    });
  });

  test("takes Next's scripts away where no page is left that loads them", async () => {
    const siteFolder = folderOf({
      ...site,
      '_next/static/chunks/a.css': 'css',
      '_next/static/id/_buildManifest.js': 'b',
    });
    const buildFolder = folderOf({
      ...build,
      'server/app/explore/page_client-reference-manifest.js': manifest('/explore/page', []),
    });
    const { interactive } = await finish({ siteFolder, buildFolder });
    expect(interactive).toEqual([]);
    expect(Object.keys(filesOf(siteFolder) ?? {}).filter((f) => f.startsWith('_next/'))).toEqual([
      '_next/static/chunks/a.css',
    ]);
  });

  test('takes a client module of another package for one of ours', async () => {
    const menu = '[project]/node_modules/some-menu/index.js';
    const buildFolder = folderOf({
      ...build,
      'server/app/page_client-reference-manifest.js': manifest('/page', [menu]),
    });
    const { interactive } = await finish({ siteFolder: folderOf(site), buildFolder });
    expect(interactive).toEqual(['/', '/explore']);
  });

  test('refuses a page that the build names but the export lacks', async () => {
    const { 'documents/b/index.html': _, ...siteWithoutB } = site;
    const folders = { siteFolder: folderOf(siteWithoutB), buildFolder: folderOf(build) };
    await expect(finish(folders)).rejects.toThrow(
      'Next built documents/b/index.html but did not export it.',
    );
  });

  test('refuses an exported page that the build does not name', async () => {
    const siteFolder = folderOf({ ...site, 'stray/index.html': runtime });
    await expect(finish({ siteFolder, buildFolder: folderOf(build) })).rejects.toThrow(
      'stray/index.html is a page of Next that its build does not name.',
    );
  });

  test('leaves an HTML file that is not a page of Next alone', async () => {
    const siteFolder = folderOf({ ...site, 'embed.html': '<script>own()</script>' });
    await finish({ siteFolder, buildFolder: folderOf(build) });
    expect(filesOf(siteFolder)).toHaveProperty(['embed.html'], '<script>own()</script>');
  });

  test('takes out the page of a route that has no record', async () => {
    const siteFolder = folderOf({
      ...site,
      'documents/_none/index.html': `lost${runtime}`,
      'documents/_none/index.txt': 'payload',
    });
    const { content } = await finish({ siteFolder, buildFolder: folderOf(buildWithout('_none')) });
    expect(content).toEqual(['/', '/_not-found', '/documents/a', '/documents/b']);
    expect(Object.keys(filesOf(siteFolder) ?? {}).filter((file) => file.includes('_none'))).toEqual(
      [],
    );
  });

  test('refuses any other page that is not found', async () => {
    const siteFolder = folderOf({ ...site, 'documents/c/index.html': `lost${runtime}` });
    const folders = { siteFolder, buildFolder: folderOf(buildWithout('c')) };
    await expect(finish(folders)).rejects.toThrow(
      'Next built /documents/c, but the page says that it is not found.',
    );
  });

  test('says what to do when the manifests of Next have changed', async () => {
    const { 'server/app/page_client-reference-manifest.js': _, ...incomplete } = build;
    const folders = { siteFolder: folderOf(site), buildFolder: folderOf(incomplete) };
    await expect(finish(folders)).rejects.toThrow(
      'The build of Next is not as expected: no file ' +
        'server/app/page_client-reference-manifest.js.\n' +
        'Was Next updated? Then lib/tools/next-build.mjs has to learn its new manifests.',
    );
  });
});
