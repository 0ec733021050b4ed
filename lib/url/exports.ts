import { itemOfKey } from './item-of-key';
import type { Citable } from './paths';
import { keyOf } from './paths';

/** A format in which items are there for programs. */
type ExportFormat = {
  /** What there is in it. */
  readonly of: readonly Citable['of'][];
  /** How the names of its files end, without the dot; `contentType` has to know it. */
  readonly ending: string;
  /** Its media type, for the heads of pages. */
  readonly type: string;
  /** Whether its names have no folders: those of the initiatives, where it has nothing else. */
  readonly isFlat?: true;
};

/**
 * Every format, by the folder of its files. A row here gives its files their addresses, names them in the
 * heads of pages, lets other sites read them, and moves them along with an item whose address changes;
 * lib/pages/file-of.ts makes them, and app/<folder>/[...path]/route.ts answers with them.
 */
export const EXPORTS = {
  /** What oEmbed (https://oembed.com) says of a card. */
  oembed: { of: ['passage', 'initiative'], ending: 'json', type: 'application/json+oembed' },
  /** W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
  annotations: { of: ['initiative'], ending: 'jsonld', type: 'application/ld+json', isFlat: true },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** The name of a format's folder. */
export type ExportFolder = keyof typeof EXPORTS;

/** The formats, in a fixed order. */
const EXPORT_FOLDERS = Object.keys(EXPORTS) as readonly ExportFolder[];

const formatOf = (folder: ExportFolder): ExportFormat => EXPORTS[folder];

/** Whether items of a kind are there in a format. */
export const hasExport = (folder: ExportFolder, { of }: Citable): boolean =>
  formatOf(folder).of.includes(of);

/** The address of an item in a format. */
export function exportPath(folder: ExportFolder, item: Citable): string {
  const { ending, isFlat } = formatOf(folder);
  const key = keyOf(item);
  return `/${folder}/${isFlat ? key.replace(/^.*\//, '') : key}.${ending}`;
}

/** The addresses of an item in all formats that it is there in, with their media types. */
export function exportsOf(item: Citable): { readonly type: string; readonly path: string }[] {
  return EXPORT_FOLDERS.filter((folder) => hasExport(folder, item)).map((folder) => ({
    type: formatOf(folder).type,
    path: exportPath(folder, item),
  }));
}

/** The item whose file has a name in the folder of a format; undefined for any other name. */
export function itemOfExport(folder: ExportFolder, name: string): Citable | undefined {
  const { ending, isFlat } = formatOf(folder);
  if (!name.endsWith(`.${ending}`)) return undefined;
  const key = name.slice(0, -ending.length - 1);
  const item = itemOfKey(isFlat ? `initiatives/${key}` : key);
  return item && hasExport(folder, item) ? item : undefined;
}
