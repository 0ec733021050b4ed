import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { protectPages } from '@/lib/site/protect.mjs';
import { filesOf, folderOf } from './folder';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>T</title></head><body>${body}</body></html>`;

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function protectedSite(files: Record<string, string>) {
  const folder = folderOf(files);
  const inlineScripts = await protectPages(folder);
  return { inlineScripts, files: filesOf(folder) ?? {} };
}

const policyOf = (html = '') =>
  /^.*<meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
    html,
  )?.[1];

test('a page without inline scripts allows none', async () => {
  const text =
    '<script src="/scripts/enhance.js"></script><script type="application/ld+json">{}</script>';
  const { files, inlineScripts } = await protectedSite({ 'a/index.html': page(text) });
  expect(policyOf(files['a/index.html'])).toContain("; script-src 'self'; ");
  expect(inlineScripts.size).toBe(0);
});

test('a page with inline scripts allows just these, each once', async () => {
  const text = '<script>a()</script><script>b("é")</script><script>a()</script>';
  const { files, inlineScripts } = await protectedSite({ 'a/index.html': page(text) });
  const expected = [digest('a()'), digest('b("é")')];
  expect(policyOf(files['a/index.html'])).toContain(`; script-src 'self' ${expected.join(' ')}; `);
  expect(inlineScripts.get('a/index.html')).toEqual(expected);
});

test('a card allows no script at all', async () => {
  const { files } = await protectedSite({ 'embed/a/index.html': page('') });
  expect(policyOf(files['embed/a/index.html'])).toContain("; script-src 'none'; ");
});

test('a page leaves to the header what only a header can say', async () => {
  const { files } = await protectedSite({ 'index.html': page('') });
  expect(policyOf(files['index.html'])).not.toContain('frame-ancestors');
});

test('nothing else of a page changes', async () => {
  const html = page('<p>$& $1</p>');
  const { files } = await protectedSite({ 'index.html': html, 'a.txt': 'a' });
  expect(files['index.html']?.replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
  expect(files['a.txt']).toBe('a');
});

test('a head of another form is refused', async () => {
  await expect(protectedSite({ 'index.html': '<html><head></head></html>' })).rejects.toThrow(
    'index.html has no head that begins with its character set',
  );
});
