import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GROUNDS, HUE_NAMES as HUES, HUES as IN_LIGHT } from '@/lib/model/palette';
import { contrast as ratio } from '@/lib/text/contrast';

/** A colour as red, green and blue, each from 0 to 255. */
type Colour = readonly [number, number, number];
type Palette = ReadonlyMap<string, Colour>;

const css = readFileSync('components/layout/palette.css', 'utf8');
const [light = '', dark = ''] = [
  ...css.matchAll(/:root \{([^}]*--paper: #[^}]*--plum[^}]*)\}/g),
].map(([, rules]) => rules);

describe.each([
  ['light', paletteOf(light)],
  ['dark', paletteOf(dark)],
])('the %s palette', (_, palette) => {
  const grounds = [...['paper', 'card', 'mark', 'accent-wash'].map(colour), ...HUES.map(wash)];

  test('has all colours', () => {
    expect([...palette.keys()]).toEqual(expect.arrayContaining(['paper', 'ink', ...HUES]));
  });

  test('has 7:1 for the text of documents on everything that it may stand on', () => {
    expect(least(['ink'].map(colour), grounds)).toBeGreaterThanOrEqual(7);
  });

  test('has 4.5:1 for all other text on paper and cards', () => {
    const texts = ['soft', 'faint', 'accent', ...HUES].map(colour);
    expect(least(texts, ['paper', 'card'].map(colour))).toBeGreaterThanOrEqual(4.5);
  });

  test('has 4.5:1 for what is written on ink, as buttons and bubbles are', () => {
    expect(least([colour('paper')], [colour('ink'), colour('soft')])).toBeGreaterThanOrEqual(4.5);
  });

  test('has 3:1 for the focus and the lines under words', () => {
    const lines = [colour('accent'), ...HUES.map(colour)];
    expect(least(lines, ['paper', 'card', 'accent-wash'].map(colour))).toBeGreaterThanOrEqual(3);
  });

  function colour(name: string): Colour {
    const found = palette.get(name);
    if (!found) throw new Error(`The palette has no ${name}`);
    return found;
  }

  /** The words of an initiative that is pointed at: 20 % of its hue on paper. */
  function wash(hue: string): Colour {
    const [paper, ink] = [colour('paper'), colour(hue)];
    const mix = (at: 0 | 1 | 2) => 0.8 * paper[at] + 0.2 * ink[at];
    return [mix(0), mix(1), mix(2)];
  }
});

function paletteOf(rules: string): Palette {
  return new Map(
    [...rules.matchAll(/--([\w-]+): #([\da-f]{6});/g)].map(([, name = '', hex = '']) => {
      const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
      return [name, [part(0), part(2), part(4)]];
    }),
  );
}

function least(texts: readonly Colour[], grounds: readonly Colour[]): number {
  return Math.min(...texts.flatMap((text) => grounds.map((ground) => contrast(text, ground))));
}

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: Colour, other: Colour): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
