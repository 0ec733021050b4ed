import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleRoutes } from '@/lib/render/bundle-routes';
import { findRoutes } from '@/lib/render/find-routes';
import { lightSite } from '@/lib/render/light-site';
import type { LightSite } from '@/lib/render/light-site';
import type { RoutesModule } from '@/lib/render/routes-module';
import { folderOf } from '@/tests/tools/folder';

const FRAME = {
  'app/layout.tsx': `import './globals.css';
export default function Layout({ children }: { children: React.ReactNode }) {
  return <html lang="en"><head><meta charSet="utf-8" /></head><body>{children}</body></html>;
}`,
  'app/globals.css': '',
  'app/not-found.tsx': 'export default function NotFound() { return <p>Not here</p>; }',
};

/** A project with these files, a frame for its pages and the packages of this one. */
function projectOf(files: Record<string, string>): string {
  const root = folderOf({ ...FRAME, ...files });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

/** The light site of such a project, its pages with the policy `P` and the style `S`. */
export async function appOf(files: Record<string, string>): Promise<LightSite> {
  const root = projectOf(files);
  const found = findRoutes(root);
  const outfile = join(root, '.cache/routes.mjs');
  await bundleRoutes(root, found, outfile, { exporter: process.cwd() });
  const site = (await import(/* @vite-ignore */ outfile)) as RoutesModule;
  const look = { policy: 'P', style: 'S', without: ['lost'] };
  const inline = ['<script>1</script>'];
  return lightSite(found, { ...site, site: { base: '' } }, () => ({
    routes: [],
    notFound: look,
    inline,
  }));
}

/** Everything that such a site has, by its addresses. */
export async function siteOf(files: Record<string, string>): Promise<Record<string, string>> {
  const site = await appOf(files);
  const made: Record<string, string> = {};
  for await (const place of site.places()) {
    made[place.address] = Buffer.from((await site.make(place)) ?? 'none').toString();
  }
  return made;
}
