import { citationFile } from '@/lib/cite/citation-files';
import { citationFormsOf } from '@/lib/cite/citation-forms';
import { annotationOf } from '@/lib/export/annotation';
import { oembedOf } from '@/lib/export/oembed';
import { shareCard, siteCard } from '@/lib/export/share-card';
import { shareImage } from '@/lib/export/share-image';
import { findCited } from '@/lib/store/cited';
import type { Store } from '@/lib/store/store';
import { itemOfKey } from '@/lib/url/item-of-key';
import { CITATION_FILES, derivedPaths } from '@/lib/url/paths';
import { ADDRESSES, addressFiles } from './address-files';
import { citables, quotables } from './citables';
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
  /** Each initiative as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). */
  annotations: { file: annotationFile, addresses: annotationAddresses },
  cite: { file: citationFileOf, addresses: citationAddresses },
  oembed: { file: oembedFile, addresses: oembedAddresses },
  /** Pictures for shared links. */
  og: { file: picture, addresses: pictureAddresses },
  /** What stands under the version of its content never changes. */
  search: { file: searchFile, addresses: searchAddresses },
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

async function annotationFile(store: Store, name: string): Promise<string | undefined> {
  const id = endingIn(name, '.jsonld');
  const cited =
    id === undefined ? undefined : await findCited(store, { of: 'initiative', initiative: id });
  const text = cited && (await store.text(cited.document.id));
  if (!cited?.passage || !text) return undefined;
  const annotation = annotationOf(await readTagged(store, cited), cited.passage, text);
  return JSON.stringify(annotation, null, 2);
}

async function* annotationAddresses(store: Store): AsyncIterable<string> {
  for await (const id of store.ids('initiative')) yield derivedPaths.annotation(id);
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
  for await (const item of citables(store)) {
    for (const format of CITATION_FILES) yield derivedPaths.citation(item, format);
    if (item.of === 'document') yield derivedPaths.citationTemplates(item.document);
  }
}

async function oembedFile(store: Store, name: string): Promise<string | undefined> {
  const cited = await citedBy(store, endingIn(name, '.json'));
  if (!cited?.passage) return undefined;
  return JSON.stringify(oembedOf(cited, await picturedFor(store, cited.item, cited.document.id)));
}

async function* oembedAddresses(store: Store): AsyncIterable<string> {
  for await (const item of quotables(store)) yield derivedPaths.oembed(item);
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
  for await (const item of citables(store)) {
    if (isAll || item.of === 'document') yield derivedPaths.image(item);
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

async function citedBy(store: Store, key: string | undefined) {
  const item = key === undefined ? undefined : itemOfKey(key);
  return item && findCited(store, item);
}
