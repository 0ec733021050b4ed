import type { Hashes } from './content-policy';
import type { Retired } from './retired';

/** What a server answers from: a finished folder, or pages made when they are asked for. */
export type SiteSource = {
  /** What stands at a path (that of a page ends in a slash); undefined: nothing. */
  readonly find: (path: string) => Promise<Found | undefined>;
  /**
   * Whether a path without a slash at its end is that of a page, or of a folder that pages or files stand
   * in: web servers send both to the address with the slash.
   */
  readonly isFolder: (path: string) => Promise<boolean>;
  /** The addresses that are not what they were. */
  readonly retired: () => Retired;
  /** The hashes of what stands in the pages of the part of the site that a path belongs to. */
  readonly hashesOf: (path: string) => Hashes;
};

/** A file on the disk, or what was made in memory. */
export type Found = FileOnDisk | Made;

/** `path` begins with a slash and starts from `root`. */
export type FileOnDisk = { readonly root: string; readonly path: string };

/** What was made in memory: as it is, and compressed for who asks for that. */
export type Made = { readonly whole: Form; readonly packed: (coding: Packing) => Promise<Form> };

/** One form of what was made. Each form has a tag of its own, quotes included. */
export type Form = { readonly body: Buffer; readonly etag: string };

/** The ways of compressing, by their names in `Content-Encoding`. */
export type Packing = 'br' | 'gzip';

/** The path of the 404 page's file, in every source. */
export const MISSING = '/404.html';

/** The file that a path names: a page is the `index.html` of its folder. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
