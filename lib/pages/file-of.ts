import { citationFile } from '@/lib/cite/citation-files';
import { citationFormsOf } from '@/lib/cite/citation-forms';
import { annotationOf } from '@/lib/export/annotation';
import { oembedOf } from '@/lib/export/oembed';
import { shareCard, siteCard } from '@/lib/export/share-card';
import { shareImage } from '@/lib/export/share-image';
import type { Quoted } from '@/lib/store/cited';
import type { Store } from '@/lib/store/store';
import type { ExportFolder } from '@/lib/url/exports';
import { exportPath, hasExport, itemOfExport } from '@/lib/url/exports';
import { itemOfKey } from '@/lib/url/item-of-key';
import type { Citable } from '@/lib/url/paths';
import { CITATION_FILES, derivedPaths } from '@/lib/url/paths';
import { ADDRESSES, addressFiles } from './address-files';
import { citables, quotables } from './citables';
import { citedNow, movedItems } from './moved-items';
import { areAllPictured, picturedFor } from './pictured-for';
import { readTagged } from './read-tagged';
import { searchFiles } from './search-files';

/** What a file that is no page holds: its text in UTF-8, or its bytes. */
export type FileBody = string | Uint8Array<ArrayBuffer>;

/** Files of one folder of the root: how one is made, and which there are. */
type FileFolder = {
  /** The file of a name below the folder; undefined where there is none. */
  readonly file: (store: Store, name: string) => Promise<FileBody | undefined>;
  /** The addresses of all of them. */
  readonly addresses: (store: Store) => AsyncIterable<string>;
};

/** The folders of files that are made of the content and are no pages. */
export const FILE_FOLDERS = {
  /** Parts of what the not-found page looks for the nearest address in. */
  addresses: { file: addressPart, addresses: addressPartAddresses },
  annotations: exportFolder('annotations', annotationText),
  cite: { file: citationFileOf, addresses: citationAddresses },
  /** Pictures that documents print. */
  figures: { file: figure, addresses: figureAddresses },
  oembed: exportFolder('oembed', oembedText),
  /** Pictures for shared links. */
  og: { file: picture, addresses: pictureAddresses },
  /** What stands under the version of its content never changes. */
  search: { file: searchFile, addresses: searchAddresses },
  /** The words of documents, as positions of annotations count them. */
  texts: { file: documentText, addresses: textAddresses },
} as const satisfies Readonly<Record<string, FileFolder>>;

export type FileFolderName = keyof typeof FILE_FOLDERS;

async function addressPart(store: Store, name: string): Promise<string | undefined> {
  return (await addressFiles(store)).get(`/addresses/${name}`);
}

async function* addressPartAddresses(store: Store): AsyncIterable<string> {
  for (const address of (await addressFiles(store)).keys()) {
    if (address !== ADDRESSES) yield address;
  }
}

/** The files of a format of lib/url/exports.ts. */
function exportFolder(
  folder: ExportFolder,
  textOf: (store: Store, cited: Quoted) => Promise<string | undefined>,
): FileFolder {
  return {
    async file(store, name) {
      const item = itemOfExport(folder, name);
      const cited = item && (await citedNow(store, item));
      return cited?.passage && textOf(store, cited);
    },
    async *addresses(store) {
      for await (const item of quotables(store)) {
        if (hasExport(folder, item)) yield exportPath(folder, item);
      }
      for await (const item of movedItems(store)) {
        if (hasExport(folder, item)) yield exportPath(folder, item);
      }
    },
  };
}

async function annotationText(store: Store, cited: Quoted): Promise<string | undefined> {
  const text = await store.text(cited.document.id);
  if (!text) return undefined;
  const annotation = annotationOf(await readTagged(store, cited), cited.passage, text);
  return JSON.stringify(annotation, null, 2);
}

async function oembedText(store: Store, cited: Quoted): Promise<string> {
  return JSON.stringify(oembedOf(cited, await picturedFor(store, cited.item, cited.document.id)));
}

async function citationFileOf(store: Store, name: string): Promise<string | undefined> {
  const templates = endingIn(name, '.templates.json');
  if (templates !== undefined) return citationTemplates(store, templates);
  const format = CITATION_FILES.find((ending) => name.endsWith(`.${ending}`));
  const cited = format && (await citedBy(store, endingIn(name, `.${format}`)));
  return cited && citationFile(cited, format);
}

async function citationTemplates(store: Store, key: string): Promise<string | undefined> {
  const cited = await citedBy(store, key);
  return cited?.item.of === 'document'
    ? JSON.stringify(citationFormsOf(cited.document))
    : undefined;
}

async function* citationAddresses(store: Store): AsyncIterable<string> {
  for await (const item of citablesAndMoved(store)) {
    for (const format of CITATION_FILES) yield derivedPaths.citation(item, format);
    if (item.of === 'document') yield derivedPaths.citationTemplates(item.document);
  }
}

async function picture(store: Store, name: string): Promise<FileBody | undefined> {
  if (name === 'site.png') return shareImage(siteCard());
  const cited = await citedBy(store, endingIn(name, '.png'));
  if (!cited) return undefined;
  if (cited.item.of !== 'document' && !(await areAllPictured(store))) return undefined;
  const theme = cited.initiative?.themes[0]?.theme;
  return shareImage(
    shareCard(cited, theme === undefined ? undefined : await store.record('theme', theme)),
  );
}

async function* pictureAddresses(store: Store): AsyncIterable<string> {
  yield derivedPaths.siteImage();
  const isAll = await areAllPictured(store);
  for await (const item of citablesAndMoved(store)) {
    if (isAll || item.of === 'document') yield derivedPaths.image(item);
  }
}

async function figure(store: Store, name: string): Promise<FileBody | undefined> {
  const [document = '', file = '', ...others] = name.split('/');
  const base64 = others.length === 0 ? await store.picture(document, file) : undefined;
  return base64 === undefined ? undefined : Uint8Array.from(Buffer.from(base64, 'base64'));
}

async function* figureAddresses(store: Store): AsyncIterable<string> {
  for await (const document of store.ids('document')) {
    for (const file of await store.pictures(document)) yield derivedPaths.figure(document, file);
  }
}

async function searchFile(store: Store, name: string): Promise<string | undefined> {
  return (await searchFiles(store)).get(endingIn(name, '.json') ?? '');
}

async function* searchAddresses(store: Store): AsyncIterable<string> {
  for (const name of (await searchFiles(store)).keys()) yield derivedPaths.searchFile(name);
}

/** What stands in front of an ending; undefined where a name ends in something else. */
function endingIn(name: string, ending: string): string | undefined {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : undefined;
}

async function documentText(store: Store, name: string): Promise<string | undefined> {
  const cited = await citedBy(store, `documents/${endingIn(name, '.txt') ?? ''}`);
  return cited?.item.of === 'document' ? (await store.text(cited.document.id))?.words : undefined;
}

async function* textAddresses(store: Store): AsyncIterable<string> {
  for await (const item of citablesAndMoved(store)) {
    if (item.of === 'document') yield derivedPaths.text(item.document);
  }
}

async function citedBy(store: Store, key: string | undefined) {
  const item = key === undefined ? undefined : itemOfKey(key);
  return item && citedNow(store, item);
}

async function* citablesAndMoved(store: Store): AsyncIterable<Citable> {
  yield* citables(store);
  yield* movedItems(store);
}
