import type { DocumentPicture } from '@/lib/model/document';
import type { PictureSize } from './picture-size';
import { sizeOfPicture } from './picture-size';
import type { Report } from './problem';
import { show } from './problem';
import type { ContentFiles } from './read-files';
import { readSvg } from './read-svg';

/** A picture of a document's folder: its size is unknown where it has a problem of its own. */
type Picture = { readonly size: PictureSize | undefined; readonly path: string };

/** The pictures beside a document, by their names. */
export type Pictures = ReadonlyMap<string, Picture>;

/** What the names of pictures end in, by the format of their bytes. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  webp: ['webp'],
  gif: ['gif'],
  svg: ['svg'],
};

const ALL_ENDINGS = Object.values(ENDINGS).flat();

/** A picture in the folder of a document: its document, and its name. */
export const PICTURE = new RegExp(
  `^content/documents/([^/]+)/([^/]+\\.(?:${ALL_ENDINGS.join('|')}))$`,
  'i',
);

/** Reads the pictures at some paths; what no browser could show, or should not, is reported. */
export function readPictures(
  paths: readonly string[],
  files: ContentFiles,
  report: Report,
): Pictures {
  return new Map(
    paths.map((path) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return [name, { path, size: readPicture(path, name, files, report) }] as const;
    }),
  );
}

function readPicture(
  path: string,
  name: string,
  files: ContentFiles,
  report: Report,
): PictureSize | undefined {
  const bytes = files.get(path);
  const refuse = (reason: string) =>
    void report.at({ path, text: '' }, 0, 'bad-picture', `Unexpected ${reason}`);
  if (!bytes) return undefined;
  if (!(bytes instanceof Uint8Array)) {
    return void report.at({ path, text: '' }, 0, bytes.rule, bytes.reason);
  }
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) {
    return refuse(
      `name of a picture ${show(name)}, expected small letters, digits, hyphens and dots, as it is a part of its address`,
    );
  }
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (ending === 'svg') {
    const svg = readSvg(new TextDecoder('utf-8').decode(bytes));
    return 'refused' in svg ? refuse(`${show(svg.refused)}, expected ${svg.expected}`) : svg;
  }
  const size = sizeOfPicture(bytes);
  if (!size) return refuse('bytes, expected a whole PNG, JPEG, WebP, GIF or SVG');
  if (ENDINGS[size.format]?.includes(ending) === true) return size;
  return refuse(
    `${size.format.toUpperCase()} in a file that ends in .${ending}, expected a name that ends in .${ENDINGS[size.format]?.[0]}`,
  );
}

/** The bytes of pictures as documents hold them. */
export function bytesOfPictures(pictures: Pictures, files: ContentFiles): DocumentPicture[] {
  return [...pictures].flatMap(([file, { path }]) => {
    const bytes = files.get(path);
    if (!(bytes instanceof Uint8Array)) return [];
    return [{ file, base64: Buffer.from(bytes).toString('base64') }];
  });
}
