import { describe, expect, test } from 'vitest';
import { siteOf } from './app-of';

const PAGE = 'export default function Page() { return null; }';

/** What the build of a project with these files says. */
async function saidOf(files: Record<string, string>): Promise<string> {
  return siteOf(files).then(
    () => 'nothing',
    (error: Error) => error.message,
  );
}

/** One file that is refused, and what is said of it. */
describe.each<[file: string, said: string]>([
  ['app/a/loading.tsx', 'Next reads loading by its name'],
  ['app/error.tsx', 'Next reads error by its name'],
  ['app/global-error.tsx', 'Next reads global-error by its name'],
  ['app/template.tsx', 'Next reads template by its name'],
  ['app/default.tsx', 'Next reads default by its name'],
  ['app/a/layout.tsx', 'a nested layout is not carried out'],
  ['app/a/not-found.tsx', 'a nested not-found is not carried out'],
  ['app/middleware.ts', 'Next reads middleware by its name'],
  ['app/icon.svg', 'Next reads icon by its name'],
  ['app/sitemap.ts', 'Next reads sitemap by its name'],
  ['app/a/page.jsx', 'it has another ending. Call it page.tsx'],
  ['app/a/route.tsx', 'it has another ending. Call it route.ts'],
])('the file %s', (file, said) => {
  test('is refused', async () => {
    expect(await saidOf({ 'app/a/page.tsx': PAGE, [file]: PAGE })).toContain(`${file}: ${said}`);
  });
});

describe.each<[folder: string, said: string]>([
  ['(group)', 'it is a route group'],
  ['@slot', 'it is a parallel route'],
  ['(.)photo', 'it intercepts another route'],
  ['[[...rest]]', 'its rest may be empty'],
  ['a b', 'it is no step of an address'],
])('the folder %s', (folder, said) => {
  test('is refused', async () => {
    const files = { [`app/${folder}/page.tsx`]: PAGE };
    expect(await saidOf(files)).toContain(`app/${folder}: ${said}`);
  });
});

/** Code in the second line of a page, and what is said of it. */
describe.each<[code: string, said: string]>([
  ['export const metadata = {};', 'the export metadata is not carried out. Write <title>'],
  ['export function generateMetadata() {}', 'the export generateMetadata'],
  ['export const viewport = {};', 'the export viewport'],
  ['export const generateViewport = () => ({});', 'the export generateViewport'],
  ['export const revalidate = 60;', 'the export revalidate'],
  ["export const dynamic = 'force-dynamic';", 'the export dynamic'],
  ["export const fetchCache = 'only-cache';", 'the export fetchCache'],
  ["export const runtime = 'edge';", 'the export runtime'],
  ["export const preferredRegion = 'home';", 'the export preferredRegion'],
  ['export const maxDuration = 5;', 'the export maxDuration'],
  ['export const experimental_ppr = true;', 'the export experimental_ppr'],
  ["export * from './part';", 'the export * is not carried out'],
  ["import { headers } from 'next/headers'; void headers;", 'headers of next/headers'],
  [
    "import { unstable_cache } from 'next/cache'; void unstable_cache;",
    'unstable_cache of next/cache',
  ],
  ["import { after } from 'next/server'; void after;", 'after of next/server'],
  ["import Link from 'next/link'; void Link;", 'all of next/link is not carried out. Write <a'],
  ["import Image from 'next/image'; void Image;", 'all of next/image'],
  ["import { Inter } from 'next/font/google'; void Inter;", 'Inter of next/font/google'],
  ["import dynamic from 'next/dynamic'; void dynamic;", 'all of next/dynamic'],
  ["import Script from 'next/script'; void Script;", 'all of next/script'],
  ["void import('next/headers');", 'all of next/headers'],
  ["import { redirect } from 'next/navigation'; void redirect;", 'redirect of next/navigation'],
  ["import * as all from 'next/navigation'; void all;", 'all of next/navigation'],
  ["import { useState } from 'react'; void useState;", 'useState does nothing in a page'],
  ["import { createElement } from 'react'; void createElement;", 'createElement makes elements'],
  ["import React from 'react'; void React;", 'all of react is imported'],
  ["async function act() { 'use server'; } void act;", "'use server' is not carried out"],
  ["async function keep() { 'use cache'; } void keep;", "'use cache' is not carried out"],
])('a page with %s', (code, said) => {
  test('is refused with its line', async () => {
    const files = { 'app/page.tsx': `\n${code}\n${PAGE}`, 'app/part.ts': 'export const a = 1;' };
    expect(await saidOf(files)).toContain(`app/page.tsx:2: ${said}`);
  });
});

test('a client module is refused, wherever it is imported from', async () => {
  const files = {
    'app/page.tsx': `import { Part } from '@/parts/part';\nexport default () => <Part />;`,
    'parts/part.tsx': `'use client';\nexport const Part = () => <p />;`,
  };
  expect(await saidOf(files)).toContain("parts/part.tsx:1: 'use client' is not carried out");
});

test('all that is refused is said at once', async () => {
  const said = await saidOf({
    'app/page.tsx': `export const metadata = {};\nexport const runtime = 'edge';\n${PAGE}`,
    'app/a/page.tsx': `export const viewport = {};\n${PAGE}`,
  });
  expect(said.match(/^app\/.*$/gm)).toHaveLength(3);
});

const GET = 'export const GET = () => new Response("");\n';
const ID = 'export const generateStaticParams = () => [{ id: "a" }];\n';

/** What is only seen when the page is made. */
describe.each<[what: string, files: Record<string, string>, said: string]>([
  [
    'reads searchParams',
    { 'app/page.tsx': 'export default async ({ searchParams }: any) => (await searchParams).q;' },
    '/ (app/page.tsx): It reads searchParams',
  ],
  [
    'waits below the page',
    { 'app/page.tsx': 'const Part = async () => <p />;\nexport default () => <Part />;' },
    '/ (app/page.tsx): <Part> is async',
  ],
  [
    'would leave a fallback',
    {
      'app/page.tsx': `import { Suspense, use } from 'react';
const Part = () => use(new Promise<string>(() => {}));
export default () => <Suspense fallback="wait"><Part /></Suspense>;`,
    },
    '/ (app/page.tsx): A component below the page waits',
  ],
  [
    'hides a failure behind a fallback',
    {
      'app/page.tsx': `import { Suspense } from 'react';
const Part = () => { throw new Error('broken'); };
export default () => <Suspense fallback="wait"><Part /></Suspense>;`,
    },
    '/ (app/page.tsx) could not be made',
  ],
  [
    'listens',
    { 'app/page.tsx': 'export default () => <button onClick={() => {}}>a</button>;' },
    '/ (app/page.tsx): <button> has a function for onClick',
  ],
  [
    'has a style attribute',
    { 'app/page.tsx': 'export default () => <p style={{ color: "red" }}>a</p>;' },
    '/ (app/page.tsx): It holds style in <p>',
  ],
  [
    'has a handler in HTML of its own',
    {
      'app/page.tsx':
        'export default () => <p dangerouslySetInnerHTML={{ __html: "<A ONCLICK=x>" }} />;',
    },
    '/ (app/page.tsx): It holds onclick in <a>',
  ],
  [
    'has a script in HTML of its own',
    {
      'app/page.tsx':
        'export default () => <p dangerouslySetInnerHTML={{ __html: "<Script src=/a.js>" }} />;',
    },
    '/ (app/page.tsx): It holds <script>',
  ],
  [
    'has a style sheet of its own',
    { 'app/page.tsx': 'export default () => <style>{"p{}"}</style>;' },
    '/ (app/page.tsx): It holds <style>',
  ],
  [
    'has a script that the policy does not know',
    { 'app/page.tsx': 'export default () => <script>{"2"}</script>;' },
    '/ (app/page.tsx): It holds a script that',
  ],
  [
    'has a script on a card',
    { 'app/embed/page.tsx': 'export default () => <script type="module" src="/a.js" />;' },
    '/embed/ (app/embed/page.tsx): It holds a script, and a card has none',
  ],
  [
    'has a class that its style does not know',
    { 'app/page.tsx': 'export default () => <p className={"a " + ["l", "ost"].join("")} />;' },
    '/ (app/page.tsx): It has the class "lost"',
  ],
  [
    'names no pages',
    { 'app/[id]/page.tsx': PAGE },
    'app/[id]/page.tsx: it names no pages. Export generateStaticParams',
  ],
  [
    'names a page that no address can have',
    { 'app/[id]/page.tsx': `export const generateStaticParams = () => [{ id: 'a/b' }];\n${PAGE}` },
    'app/[id]/page.tsx names a page with id = "a/b"',
  ],
  [
    'reads the request',
    { 'app/a.txt/route.ts': 'export const GET = (r: Request) => new Response(r.url);' },
    '/a.txt (app/a.txt/route.ts): It reads request.url',
  ],
  [
    'answers with another type than servers do',
    { 'app/a.json/route.ts': GET },
    '/a.json (app/a.json/route.ts): It answers with 200 and text/plain;charset=UTF-8',
  ],
  [
    'answers with another status',
    { 'app/a.txt/route.ts': 'export const GET = () => new Response("", { status: 410 });' },
    '/a.txt (app/a.txt/route.ts): It answers with 410',
  ],
  [
    'answers to more than GET',
    { 'app/a.txt/route.ts': `${GET}export const POST = GET;` },
    'app/a.txt/route.ts:2: the export POST is not carried out',
  ],
  [
    'is two in one',
    { 'app/[id]/page.tsx': ID + PAGE, 'app/[id]/route.ts': ID + GET },
    'app/[id]/route.ts: a page and a file have the same address',
  ],
])('a route that %s', (_, files, said) => {
  test('stops the build', async () => {
    expect(await saidOf(files)).toContain(said);
  });
});

test('what a policy lets work is left alone, and so are words that look like it', async () => {
  const files = {
    'app/page.tsx': `export default () => (
  <main data-a="<style onx=">
    the style = good, and on= it goes
    <p dangerouslySetInnerHTML={{ __html: 'the style = good &lt;p style=&quot;' }} />
    <script>1</script>
    <script type="module" src="/scripts/a.js" />
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: '{"a":" onx=1"}' }} />
  </main>
);`,
  };
  expect(Object.keys(await siteOf(files))).toEqual(['/']);
});
