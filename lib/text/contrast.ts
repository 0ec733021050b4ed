/** A colour as CSS writes it in six digits: `#0d5c5a`. */
export type Hex = string;

/** How well one colour stands out from another, from 1 to 21: the "contrast ratio" of WCAG 2.2. */
export function contrast(one: Hex, other: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour with a share, from 0 to 1, of another one. */
export function mix(ground: Hex, other: Hex, share: number): Hex {
  const [under, over] = [channels(ground), channels(other)];
  const mixed = under.map((channel, at) => (1 - share) * channel + share * (over[at] ?? 0));
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Hex): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
