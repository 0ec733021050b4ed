import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GROUNDS, HUE_NAMES, HUES } from '@/lib/model/palette';
import type { Hex } from '@/lib/text/contrast';
import { contrast, mix } from '@/lib/text/contrast';

type Palette = ReadonlyMap<string, Hex>;

const css = readFileSync('components/layout/palette.css', 'utf8');
const [light = '', dark = ''] = [
  ...css.matchAll(/:root \{([^}]*--paper: #[^}]*--plum[^}]*)\}/g),
].map(([, rules]) => rules);

test('the colours that checks and pictures use are those of the pages', () => {
  expect(Object.fromEntries(paletteOf(light))).toMatchObject({ ...GROUNDS.light, ...HUES });
  expect(Object.fromEntries(paletteOf(dark))).toMatchObject(GROUNDS.dark);
});

describe.each([
  ['light', paletteOf(light)],
  ['dark', paletteOf(dark)],
])('the %s palette', (_, palette) => {
  const grounds = [...['paper', 'card', 'mark', 'accent-wash'].map(colour), ...HUE_NAMES.map(wash)];

  test('has all colours', () => {
    expect([...palette.keys()]).toEqual(expect.arrayContaining(['paper', 'ink', ...HUE_NAMES]));
  });

  test('has 7:1 for the text of documents on everything that it may stand on', () => {
    expect(least(['ink'].map(colour), grounds)).toBeGreaterThanOrEqual(7);
  });

  test('has 4.5:1 for all other text on paper and cards', () => {
    const texts = ['soft', 'faint', 'accent', ...HUE_NAMES].map(colour);
    expect(least(texts, ['paper', 'card'].map(colour))).toBeGreaterThanOrEqual(4.5);
  });

  test('has 4.5:1 for what is written on ink, as buttons and bubbles are', () => {
    expect(least([colour('paper')], [colour('ink'), colour('soft')])).toBeGreaterThanOrEqual(4.5);
  });

  test('has 3:1 for the focus and the lines under words', () => {
    const lines = [colour('accent'), ...HUE_NAMES.map(colour)];
    expect(least(lines, ['paper', 'card', 'accent-wash'].map(colour))).toBeGreaterThanOrEqual(3);
  });

  function colour(name: string): Hex {
    const found = palette.get(name);
    if (!found) throw new Error(`The palette has no ${name}`);
    return found;
  }

  /** The words of an initiative that is pointed at: 20 % of its hue on paper. */
  function wash(hue: string): Hex {
    return mix(colour('paper'), colour(hue), 0.2);
  }
});

function paletteOf(rules: string): Palette {
  return new Map(
    [...rules.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

function least(texts: readonly Hex[], grounds: readonly Hex[]): number {
  return Math.min(...texts.flatMap((text) => grounds.map((ground) => contrast(text, ground))));
}
