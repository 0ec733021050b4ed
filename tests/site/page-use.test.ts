import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { elementsOf } from '@/lib/site/html-tree.mjs';
import { noUse, noteUse } from '@/lib/site/page-use.mjs';
import { wordsOfScript } from '@/lib/site/script-words.mjs';

function useOf(body: string) {
  const use = noUse();
  noteUse(use, elementsOf(parse(`<body>${body}</body>`)));
  return use;
}

describe('a page uses', () => {
  test('its elements, attributes, ids and classes', () => {
    const { names } = useOf('<p class="a b:c" id="d" data-e="f"></p>');
    expect([...names]).toEqual(
      expect.arrayContaining(['p', '[class]', '.a', '.b:c', '[id]', '#d', '[data-e]']),
    );
    expect(names).not.toContain('.');
  });

  test('the letters of its text and of its attributes', () => {
    const { letters } = useOf('<p title="Lysøen">naïve &mdash; 中文</p>');
    expect([...letters].join('')).toBe('øï—中文');
  });

  test('no letters of what is not shown', () => {
    expect(useOf('<script type="application/ld+json">"é"</script>').letters.size).toBe(0);
  });

  test('letters in italics where it sets them so, to the last element inside', () => {
    const { italics } = useOf(
      '<p>ab<em>c<b>d</b></em><i>e</i><span class="block italic">f</span></p>',
    );
    expect([...italics].join('')).toBe('cdef');
  });
});

describe('a script may put on a page', () => {
  test('what it quotes, word by word', () => {
    const words = wordsOfScript(`make("p",{class:"a b:c"});x.classList.add('is-lit');y=\`d e\``);
    expect([...words]).toEqual(expect.arrayContaining(['p', 'a', 'b:c', 'is-lit', 'd', 'e']));
  });

  test('what it sets as data', () => {
    expect(wordsOfScript('a.dataset.wordsLinked=""')).toContain('data-words-linked');
  });

  test('nothing that only its own names are', () => {
    expect(wordsOfScript('items.filter(outline)')).not.toContain('filter');
  });
});
