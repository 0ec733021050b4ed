import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The families, with the letters outside Latin-1 behind those inside it. */
export const SERIF = 'Source Serif 4, Source Serif 4 ext';
export const SANS = 'Public Sans, Public Sans ext';

const WEIGHTS = [400, 600] as const;

/** Each file is one subset of one weight. */
const FILES = [
  { name: 'Source Serif 4', file: 'source-serif-4', subset: 'latin' },
  { name: 'Source Serif 4 ext', file: 'source-serif-4', subset: 'latin-ext' },
  { name: 'Public Sans', file: 'public-sans', subset: 'latin' },
  { name: 'Public Sans ext', file: 'public-sans', subset: 'latin-ext' },
].flatMap(({ name, file, subset }) =>
  WEIGHTS.map((weight) => ({
    name,
    weight,
    path: `${file}/files/${file}-${subset}-${weight}-normal.woff`,
  })),
);

/** A font as satori takes it. */
export type ShareFont = {
  readonly name: string;
  readonly weight: (typeof WEIGHTS)[number];
  readonly style: 'normal';
  readonly data: Buffer;
};

let fonts: Promise<ShareFont[]> | undefined;

/** The fonts of the pictures, read once. Throws where a package's file is not there. */
export function loadShareFonts(): Promise<ShareFont[]> {
  fonts ??= Promise.all(
    FILES.map(async ({ name, weight, path }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(
        join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@fontsource', path),
      ),
    })),
  );
  return fonts;
}
