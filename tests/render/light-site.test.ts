import { expect, test } from 'vitest';
import { appOf, siteOf } from './app-of';

const HEAD =
  '<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="P"/><style>S</style>';
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en">${HEAD}${head}</head><body>${body}</body></html>`;

const one = (body: string) => `import { notFound } from 'next/navigation';
type Props = { params: Promise<{ id: string }> };
export const generateStaticParams = () => [{ id: 'a' }, { id: 'b.c' }];
export default async function Page({ params }: Props) { const { id } = await params; ${body} }`;

test('a site is made of the modules that Next shows', async () => {
  const files = {
    'app/page.tsx': `import 'server-only';
export default async function Page() { return <><title>Home</title><p>é &amp; "1"</p></>; }`,
    'app/things/[id]/page.tsx': one('return <b>{id}</b>;'),
    'app/things/none/page.tsx': 'export default function Page() { return null; }',
    'app/all.json/route.ts': `export const dynamic = 'force-static';
export const GET = () => Response.json({ a: 1 });`,
    'app/more/[...path]/route.ts': `type Props = { params: Promise<{ path: string[] }> };
export const generateStaticParams = () => [{ path: ['x', 'y.txt'] }];
export const GET = async (_: Request, { params }: Props) =>
  new Response((await params).path.join('+'));`,
    'app/_parts/page.tsx': 'export default function Page() { return null; }',
    'app/things/part.tsx': 'export const metadata = 1;',
  };
  expect(await siteOf(files)).toEqual({
    '/': page('<p>é &amp; &quot;1&quot;</p>', '<title>Home</title>'),
    '/things/none/': page(''),
    '/things/a/': page('<b>a</b>'),
    '/things/b.c/': page('<b>b.c</b>'),
    '/all.json': '{"a":1}',
    '/more/x/y.txt': 'x+y.txt',
  });
});

test('an address is answered by the route that fits it most, or by none', async () => {
  const site = await appOf({
    'app/things/[id]/page.tsx': one("if (id !== 'a') notFound(); return id;"),
    'app/things/none/page.tsx': "export default function Page() { return 'none'; }",
  });
  const at = async (address: string) => {
    const place = site.find(address);
    return place && (await site.make(place));
  };
  expect(await at('/things/none/')).toBe(page('none'));
  expect(await at('/things/a/')).toBe(page('a'));
  expect(await at('/things/b/')).toBeUndefined();
  for (const address of [
    '/',
    '/things/',
    '/things/a',
    '/things/a/b/',
    '/things/../',
    '/things/a%2f/',
  ]) {
    expect(await at(address)).toBeUndefined();
  }
  expect(site.makeNotFound()).toBe(page('<p>Not here</p>'));
});
