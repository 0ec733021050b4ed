import { describe, expect, test } from 'vitest';
import { elementsIn } from '@/lib/tools/html-elements.mjs';
import { readUse } from '@/lib/tools/page-use.mjs';
import { wordsOfScript } from '@/lib/tools/script-words.mjs';

const used = (html: string) => readUse(html, elementsIn(html));

describe('a page uses', () => {
  test('its elements, attributes, ids and classes', () => {
    const { names } = used('<p class="a b:c" id="d" data-e="f"></p>');
    expect([...names]).toEqual(
      expect.arrayContaining(['p', '[class]', '.a', '.b:c', '[id]', '#d', '[data-e]']),
    );
    expect(names).not.toContain('.');
  });

  test('the letters of its text and of its attributes', () => {
    const { letters } = used('<p title="Lysøen">naïve — 中文</p>');
    expect([...letters].join('')).toBe('øï—中文');
  });

  test('letters in italics where it sets them so, to the last element inside', () => {
    const html = '<p>ab<em>c<b>d</b></em><i>&amp;&#x27;</i><span class="block italic">e</span></p>';
    expect([...used(html).italics].join('')).toBe("cd&'e");
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
