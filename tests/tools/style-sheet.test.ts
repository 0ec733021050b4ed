import { describe, expect, test } from 'vitest';
import { facesOf, pruneStyle } from '@/lib/tools/style-sheet.mjs';

const prune = (css: string, ...names: string[]) => pruneStyle(css, (name) => names.includes(name));

describe('a style sheet loses the rules of', () => {
  test.each([
    ['a class', '.a{color:red}.b{color:red}', '.a'],
    ['an element', 'p{color:red}q{color:red}', 'p'],
    ['an id', '#a{color:red}#b{color:red}', '#a'],
    ['an attribute', '[a]{color:red}[b]{color:red}', '[a]'],
    ['a part of a selector', '.a p{color:red}.a q{color:red}', '.a', 'p'],
    ['what must be inside', '.a:has(p){color:red}.a:has(q){color:red}', '.a', 'p'],
    ['what it may be', '.a:is(p,q){color:red}.a:is(b){color:red}', '.a', 'p'],
  ])('%s that no page has', (_, css, ...names) => {
    const [kept] = css.split(/(?<=\})/);
    const shorter = prune(css, ...names);
    expect(shorter).not.toBe('');
    expect(prune(kept ?? '', ...names)).toBe(shorter);
  });

  test('a condition of which nothing is left', () => {
    expect(prune('@media print{.b{color:red}}.a{color:red}', '.a')).toBe('.a{color:red}');
  });

  test('no class that is only excluded', () => {
    expect(prune('p:not(.b){color:red}', 'p')).toBe('p:not(.b){color:red}');
  });
});

describe('a style sheet keeps', () => {
  test('a rule that is for several, as long as one of them is there', () => {
    expect(prune('.a,.b{color:red}', '.a')).toBe('.a,.b{color:red}');
  });

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

  test('what it says for browsers that mix colours, for all', () => {
    const css =
      '.a{color:red}@supports (color:color-mix(in lab,red,red)){.a{color:color-mix(in srgb,var(--b) 7%,transparent)}}.c{color:red}';
    expect(prune(css, '.a', '.c')).toBe(
      '.a{color:color-mix(in srgb,var(--b) 7%,transparent)}.c{color:red}',
    );
  });

  test('the order of its layers', () => {
    const css = '@layer a,b;@layer b{.b{color:red}}@layer a{.a{color:#000}}';
    // Layers are in the order in which they are first named.
    expect(prune(css, '.a', '.b')).toBe('@layer a{.a{color:#000}}@layer b{.b{color:red}}');
  });
});

test('a custom property goes with the last that read it, and so does what only that one read', () => {
  const css = ':root{--a:var(--b);--b:1px;--c:2px}.a{margin:var(--a)}.c{margin:var(--c)}';
  expect(prune(css, '.c')).toBe(':root{--c:2px}.c{margin:var(--c)}');
});

describe('the faces of a style sheet', () => {
  const css =
    '@font-face{font-family:"A B";src:url(../a.woff2)format("woff2");unicode-range:U+41-42,U+e9}' +
    '@font-face{font-family:C;font-style:italic;src:url(c.woff2)format("woff2")}' +
    '@font-face{font-family:D;src:local(Arial);size-adjust:102%}';

  test('are read with their letters', () => {
    expect(facesOf(css)).toEqual([
      {
        family: 'A B',
        isItalic: false,
        url: '../a.woff2',
        ranges: [
          { start: 0x41, end: 0x42 },
          { start: 0xe9, end: 0xe9 },
        ],
      },
      { family: 'C', isItalic: true, url: 'c.woff2', ranges: [] },
    ]);
  });

  test('go where they load a file, and stay where they stand in for one', () => {
    expect(prune(css)).toBe('@font-face{font-family:D;src:local(Arial);size-adjust:102%}');
  });
});
