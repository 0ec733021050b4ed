import { describe, expect, test } from 'vitest';
import { withPolicy } from '@/lib/site/page-policy.mjs';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe('the policy in the head of a page', () => {
  test('stands behind the charset and in front of all else', () => {
    const { html } = withPolicy(page('<meta charSet="utf-8"/><link rel="stylesheet"/>'), '/a.html');
    expect(html).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><link/,
    );
  });

  test('is the first thing where no charset is', () => {
    const { html } = withPolicy(page('<title>a</title>'), '/a.html');
    expect(html).toMatch(/<head><meta http-equiv="Content-Security-Policy"/);
  });

  test('lets the files of the site run, and nothing inline', () => {
    const { html, hashes } = withPolicy(page('', '<script src="/a.js"></script>'), '/a.html');
    expect(hashes).toEqual([]);
    expect(html).toContain("script-src 'self';");
    expect(html).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  });

  test('names an inline script by the digest that browsers compute', () => {
    const { html, hashes } = withPolicy(page('', '<script>alert(1)</script>'), '/a.html');
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(hashes).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
    expect(html).toContain(`script-src 'self' ${hashes.join(' ')};`);
  });

  test('leaves data alone', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    expect(withPolicy(page(data), '/a.html').hashes).toEqual([]);
  });

  test('lets nothing run in a card', () => {
    expect(withPolicy(page(''), '/embed/a/index.html').html).toContain("script-src 'none';");
  });

  test.each([
    ['<p style="color:red">', 'style in <p>'],
    ['<style>p{}</style>', '<style> in <style>'],
    ['<img src="x" onerror="alert(1)">', 'onerror in <img>'],
    ['<template><p style=""></p></template>', 'style in <p>'],
  ])('stops the build at %s', (markup, what) => {
    expect(() => withPolicy(page('', markup), '/a.html')).toThrow(
      `/a.html holds ${what}, which the content-security policy forbids.`,
    );
  });

  test('stops the build at a script in a card', () => {
    const card = page('', '<script src="/a.js"></script>');
    expect(() => withPolicy(card, '/embed/a/index.html')).toThrow('/embed/a/index.html holds');
  });
});
