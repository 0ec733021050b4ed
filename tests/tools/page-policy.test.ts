import { describe, expect, test } from 'vitest';
import { elementsIn } from '@/lib/tools/html-elements.mjs';
import { dressed, placeOfHead, readInlineScripts, stylesOf } from '@/lib/tools/page-policy.mjs';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const scriptsOf = (html: string, path = '/a.html') => readInlineScripts(elementsIn(html), path);

/** A page with the policy of what stands in it, and with a style if one is given. */
function guarded(html: string, path = '/a.html', style?: string): string {
  const elements = elementsIn(html);
  const links = elements.filter(({ attributes }) => attributes.rel === 'stylesheet');
  return dressed(html, {
    path,
    style,
    head: placeOfHead(elements, path),
    links: links.map(({ start, end }): [number, number] => [start, end]),
    scripts: readInlineScripts(elements, path),
  });
}

describe('the policy in the head of a page', () => {
  test('stands behind the charset and in front of all else', () => {
    const html = guarded(page('<meta charSet="utf-8"/><link rel="stylesheet"/>'));
    expect(html).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><link/,
    );
  });

  test('is the first thing where no charset is', () => {
    const html = guarded(page('<title>a</title>'));
    expect(html).toMatch(/<head><meta http-equiv="Content-Security-Policy"/);
  });

  test('changes nothing else', () => {
    const before = page('<meta charSet="utf-8"/><title>a</title>', '<p>b</p>');
    expect(guarded(before).replace(/<meta http-equiv[^>]*>/, '')).toBe(before);
  });

  test('lets the files of the site run, and nothing inline', () => {
    const html = guarded(page('', '<script src="/a.js"></script>'));
    expect(html).toContain("script-src 'self'; style-src 'self';");
    expect(html).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  });

  test('names an inline script by the digest that browsers compute', () => {
    const html = page('', '<script>alert(1)</script>');
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    const hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
    expect(scriptsOf(html)).toEqual([hash]);
    expect(guarded(html)).toContain(`script-src 'self' ${hash};`);
  });

  test('names the rules for loading ahead in the same way', () => {
    const rules = '<script type="speculationrules">{"prefetch":[]}</script>';
    // printf '{"prefetch":[]}' | openssl dgst -sha256 -binary | base64
    expect(scriptsOf(page(rules))).toEqual([
      "'sha256-iCmLT321orx9XB2HAc2rMGzJNxtBxBtg4uKp/p7UHH4='",
    ]);
  });

  test('is followed by the style, which it names, in the place of style sheets', () => {
    const links = '<link rel="stylesheet" href="/a.css"/><title>a</title><link rel="stylesheet"/>';
    const html = guarded(page(`<meta charSet="utf-8"/>${links}`), '/a.html', 'p{color:red}');
    // printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
    const hash = "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='";
    expect(stylesOf('p{color:red}')).toEqual([hash]);
    expect(html).toContain(`style-src 'self' ${hash};`);
    expect(html).toMatch(
      /<meta http-equiv="[^"]+" content="[^"]+"\/><style>p\{color:red\}<\/style><title>a<\/title><\/head>/,
    );
  });

  test('leaves data alone', () => {
    expect(scriptsOf(page('<script type="application/ld+json">{"a":1}</script>'))).toEqual([]);
  });

  test('lets nothing run in a card', () => {
    expect(guarded(page(''), '/embed/a/index.html')).toContain("script-src 'none';");
  });

  test('is refused to what has no head', () => {
    expect(() => guarded('<p>a</p>')).toThrow('/a.html has no <head> that could hold its policy.');
  });

  test.each([
    ['<p style="color:red">', 'style in <p>'],
    ['<style>p{}</style>', '<style> in <style>'],
    ['<img src="x" onerror="alert(1)">', 'onerror in <img>'],
    ['<template><p style=""></p></template>', 'style in <p>'],
  ])('stops the build at %s', (markup, what) => {
    expect(() => scriptsOf(page('', markup))).toThrow(
      `/a.html holds ${what}, which the content-security policy forbids.`,
    );
  });

  test('stops the build at a script in a card', () => {
    const card = page('', '<script src="/a.js"></script>');
    expect(() => scriptsOf(card, '/embed/a/index.html')).toThrow('/embed/a/index.html holds');
  });
});
