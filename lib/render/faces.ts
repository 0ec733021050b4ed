import { resolve } from 'node:path';
import type { FontFaceProperty } from 'lightningcss';
import { transform } from 'lightningcss';

/** Code points, both included. */
export type Range = { readonly start: number; readonly end: number };

/** A file of a typeface, as an `@font-face` rule names it. */
export type Face = {
  readonly family: string;
  readonly isItalic: boolean;
  /** The path of the file. */
  readonly url: string;
  /** The letters that it is for; empty: all. */
  readonly ranges: readonly Range[];
};

/**
 * The faces that a style sheet loads from files; what stands in for them from the system is not among
 * them.
 *
 * @param folder that of the sheet
 */
export function facesOf(css: string, folder: string): Face[] {
  const faces: Face[] = [];
  transform({
    filename: 'style.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        'font-face': ({ value }) => {
          const face = readFace(value.properties);
          if (face) faces.push({ ...face, url: resolve(folder, face.url) });
        },
      },
    },
  });
  return faces;
}

/** Undefined where no file is loaded. */
function readFace(properties: readonly FontFaceProperty[]): Face | undefined {
  let family, url;
  let isItalic = false;
  let ranges: readonly Range[] = [];
  for (const property of properties) {
    if (property.type === 'font-family') family = String(property.value);
    if (property.type === 'font-style') isItalic = property.value.type === 'italic';
    if (property.type === 'unicode-range') ranges = property.value;
    if (property.type !== 'source') continue;
    const [source] = property.value;
    if (source?.type === 'url') url = source.value.url.url;
  }
  if (family === undefined || url === undefined) return undefined;
  return { family, isItalic, url, ranges };
}
