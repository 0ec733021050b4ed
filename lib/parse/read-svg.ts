import type { PictureSize } from './picture-size';

/** What is read of an SVG: its size, or why it cannot be shown. */
export type ReadSvg = PictureSize | { readonly refused: string; readonly expected: string };

/** What an SVG may not hold, as readers can open it by itself: each pattern is looked for everywhere in it. */
const REFUSED: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/<!(?:DOCTYPE|ENTITY)/i, 'no declarations: save it as plain SVG'],
  [/<\?(?!xml\s)/i, 'no instructions to other programs'],
  [
    /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener|audio|video|a|animate\w*|set|discard)(?=[\s/>])/i,
    'a picture that stands still, without scripts, links and pages in it',
  ],
  [/[\s"'/](?:[\w.-]+:)?on[a-z]+\s*=/i, 'no attributes that begin with "on"'],
  [
    /[\s"'/](?:[\w.-]+:)?(?:href|src)\s*=\s*(?!"#|'#|["']data:image\/(?:png|jpeg|webp|gif);)["']?[^\s"'>]*/i,
    'references to its own parts alone, or pictures in the file itself',
  ],
  [/xml:base/i, 'no other base for its references'],
  [/url\(\s*(?!#|"#|'#|&quot;#)/i, 'references to its own parts alone'],
  [/@import|\\/, 'styles without imports and backslashes'],
  [/(?:java|vb)script\s*:/i, 'no addresses of scripts'],
];

/** The size that an SVG says, and whether it is safe: nothing in it runs, or is fetched from elsewhere. */
export function readSvg(text: string): ReadSvg {
  const root = /<svg(?=[\s>])(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(withoutComments(text))?.[0];
  if (root === undefined) {
    return { refused: text.slice(0, 40), expected: 'an element `<svg>` at the beginning' };
  }
  for (const [pattern, expected] of REFUSED) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { refused: found.trim(), expected };
  }
  const of = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const box = (of('viewBox') ?? '').trim().split(/[\s,]+/);
  const width = pixels(of('width')) ?? pixels(box[2]);
  const height = pixels(of('height')) ?? pixels(box[3]);
  if (width !== undefined && height !== undefined) return { format: 'svg', width, height };
  return {
    refused: root.length > 60 ? `${root.slice(0, 59)}…` : root,
    expected: 'a `width` and `height` in pixels, or a `viewBox`',
  };
}

/** In time that grows with the text, however many comments are not closed. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let begins = text.indexOf('<!--'); begins !== -1; begins = text.indexOf('<!--', at)) {
    const ends = text.indexOf('-->', begins + 4);
    pieces.push(text.slice(at, begins));
    at = ends === -1 ? text.length : ends + 3;
  }
  return [...pieces, text.slice(at)].join('');
}

/** A length in whole pixels; undefined for one in another unit, or none. */
function pixels(length: string | undefined): number | undefined {
  const [, number] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? '') ?? [];
  const whole = Math.round(Number(number));
  return whole > 0 ? whole : undefined;
}
