import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { openSite } from '@/lib/render/render-site';
import { writeSite } from '@/lib/render/write-site';
import { bundleScript } from '@/lib/tools/bundle-script.mjs';
import { codeStampOf } from '@/lib/tools/source-stamp.mjs';
import { digestOf } from '@/lib/tools/site-digest.mjs';

/**
 * Writes the site twice, the second time with what was kept of the first, then makes each of its files on
 * demand; prints where they differ.
 */
async function compare(around: string): Promise<void> {
  mkdirSync(around);
  const [first, second] = [join(around, 'first'), join(around, 'second')];
  const root = process.cwd();
  const code = codeStampOf(root);
  const worker = await bundleScript('lib/render/site-worker.ts');
  const write = (folder: string, last: string) =>
    writeSite({ root, code, folder, last, shared: `${folder}.shared`, worker });
  const { pages, sha256 } = await write(first, join(around, 'none'));
  const again = await write(second, first);
  const entries = readdirSync(first, { recursive: true, withFileTypes: true });
  const paths = (isFolder: boolean) =>
    entries
      .filter((entry) => entry.isDirectory() === isFolder)
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(first.length).replaceAll(sep, '/'),
      );
  const site = await openSite(root, code);
  const onDemand: string[] = [];
  for (const file of paths(false).filter((path) => !/^\/(_|nginx)/.test(path))) {
    const made = await site.render(file.replace(/\/index\.html$/, '/'));
    if (!Buffer.from(made?.body ?? '').equals(readFileSync(first + file))) onDemand.push(file);
  }
  const noFolders: string[] = [];
  for (const path of paths(true)) if (!(await site.isPage(path))) noFolders.push(path);
  const foundToo: string[] = [];
  for (const path of ['/none/', '/initiatives/none/', '/cite/none.bib', '/embed/', '/fonts/a']) {
    if (await site.render(path)) foundToo.push(path);
  }
  const digests = [sha256, again.sha256, digestOf(first), digestOf(second)];
  console.log(
    JSON.stringify({
      pages,
      again: new Set(digests).size === 1 ? [] : digests,
      onDemand,
      noFolders,
      foundToo,
    }),
  );
}

await compare(process.argv[2] ?? '');
