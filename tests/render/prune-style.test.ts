import { describe, expect, test } from 'vitest';
import { prepareSheet } from '@/lib/render/prepare-sheet';
import { pruneStyle } from '@/lib/render/prune-style';

const prune = (css: string, ...names: string[]) =>
  pruneStyle(prepareSheet(css), (name) => names.includes(name));

describe('a style sheet loses the rules of', () => {
  test.each([
    ['a class', '.a{color:red}.b{color:red}', '.a'],
    ['an element', 'p{color:red}q{color:red}', 'p'],
    ['an id', '#a{color:red}#b{color:red}', '#a'],
    ['an attribute', '[a]{color:red}[b]{color:red}', '[a]'],
    ['a part of a selector', '.a p{color:red}.a q{color:red}', '.a', 'p'],
    ['what must be inside', '.a:has(p){color:red}.a:has(q){color:red}', '.a', 'p'],
    ['what it may be', '.a:is(p,q){color:red}.a:is(b){color:red}', '.a', 'p'],
    ['one of several', '.a{color:red}.a,.b{margin:0}', '.a'],
  ])('%s that no page has', (_, css, ...names) => {
    const shorter = prune(css, ...names);
    expect(shorter).toContain('{color:red');
    for (const other of ['.b', 'q{', '#b', '[b]']) expect(shorter).not.toContain(other);
  });

  test('a condition of which nothing is left', () => {
    expect(prune('@media print{.b{color:red}}.a{color:red}', '.a')).toBe('.a{color:red}');
  });

  test('no class that is only excluded', () => {
    expect(prune('p:not(.b){color:red}', 'p')).toBe('p:not(.b){color:red}');
  });

  test('keyframes that nothing plays', () => {
    const css =
      '.a{animation:x 1s}.b{animation:y 1s}@keyframes x{0%{left:0}}@keyframes y{0%{left:0}}';
    expect(prune(css, '.a')).toBe('.a{animation:1s x}@keyframes x{0%{left:0}}');
  });
});

describe('a style sheet keeps', () => {
  test('what is for every element, and for what is no element', () => {
    const css = '*,:before{margin:0}::selection{color:red}';
    expect(prune(css)).toBe(css);
  });

  test('both forms of a property that not all browsers know by the same name', () => {
    expect(prune('.a{box-decoration-break:clone}', '.a')).toBe(
      '.a{-webkit-box-decoration-break:clone;box-decoration-break:clone}',
    );
  });

  test('a declaration once, however often it stands there', () => {
    const css = '.a{-webkit-user-select:none;-webkit-user-select:none;user-select:none}';
    expect(prune(css, '.a')).toBe('.a{-webkit-user-select:none;user-select:none}');
  });

  test('what is important, and braces in words', () => {
    const css = '.a{content:"}.b{";color:red!important}';
    expect(prune(css, '.a')).toBe(css);
  });

  test('what it says for browsers that mix colours, for all', () => {
    const css =
      '.a{color:red}@supports (color:color-mix(in lab,red,red)){.a{color:color-mix(in srgb,var(--b) 7%,transparent)}}.c{color:red}';
    expect(prune(css, '.a', '.c')).toMatch(
      /^\.a\{color:color-mix\(in srgb,\s?var\(--b\) 7%,\s?transparent\)\}\.c\{color:red\}$/,
    );
  });

  test('properties of Tailwind on every element, for all browsers in one way', () => {
    const css =
      '@layer properties{@supports ((-webkit-hyphens:none) and (not (margin-trim:inline))) or ((-moz-orient:inline) and (not (color:rgb(from red r g b)))){*{--tw-a:solid;--tw-b:0}}}' +
      '.a{border-style:var(--tw-a)}@property --tw-a{syntax:"*";inherits:false;initial-value:solid}';
    expect(prune(css, '.a')).toBe('@layer properties{*{--tw-a:solid}}.a{border-style:var(--tw-a)}');
  });

  test('the order of its layers', () => {
    const css = '@layer a,b;@layer b{.b{color:red}}@layer a{.a{color:#000}}';
    const order = prune(css, '.a', '.b').match(/@layer \w/g);
    expect(order?.[0]).toBe('@layer a');
  });
});

test('a custom property goes with the last that read it, and so does what only that one read', () => {
  const css = ':root{--a:var(--b);--b:1px;--c:2px}.a{margin:var(--a)}.c{margin:var(--c)}';
  expect(prune(css, '.c')).toBe(':root{--c:2px}.c{margin:var(--c)}');
});

test('faces go where they load a file, and stay where they stand in for one', () => {
  const stands = '@font-face{font-family:D;src:local(Arial);size-adjust:102%}';
  const loads = '@font-face{font-family:C;src:url(c.woff2)format("woff2")}';
  expect(prune(loads + stands)).toBe(stands);
});
