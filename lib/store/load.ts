import 'server-only';
import { cache } from 'react';
import type { Permalinks } from '@/lib/model/permalink';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import type { Content } from './read-content';
import { readContent } from './read-content';
import { sharedContent } from './shared-content';

/** In a build the content does not change: one reading serves every page of a worker. */
let built: Promise<Content> | undefined;

/** Read once per worker in a build, parsed once per request in development, so that an edited file shows after a reload. */
export const loadContent = cache((): Promise<Content> => {
  if (process.env.NODE_ENV !== 'production') return readContent();
  const { SITE_PARSED } = process.env;
  built ??= SITE_PARSED ? sharedContent(SITE_PARSED) : readContent();
  return built;
});

/** The corpus and its ways from one thing to another. Throws a ContentError where the content cannot be used. */
export async function loadIndex(): Promise<CorpusIndex> {
  return (await loadContent()).index;
}

/** What became of every address that is no longer what it was; from the same parse as `loadIndex`. */
export async function loadPermalinks(): Promise<Permalinks> {
  return (await loadContent()).permalinks;
}
