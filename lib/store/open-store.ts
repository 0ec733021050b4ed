import 'server-only';
import { contentTimes } from './content-times';
import { createEmbeddedStore } from './embedded-store';
import { readContent } from './read-content';
import { sharedContent } from './shared-content';
import { makeKnown } from '@/lib/url/site';
import type { Store } from './store';
import type { TracedStore } from './traced-store';
import { tracedStore } from './traced-store';

/** The store that was opened last, and the times of the files that it was read from. */
let opened: { readonly times: string; readonly store: Promise<Store> } | undefined;

/**
 * The store of the site, the same one as long as the content is. Throws a ContentError, which lists every
 * problem, where the content cannot be used. In a build, and where pages are served, the content does not
 * change: one reading serves every page. In development an edited file shows after a reload.
 */
export async function openStore(): Promise<Store> {
  const { NODE_ENV, SITE_CONTENT, SITE_DRAFTS, SITE_PARSED } = process.env;
  const read = NODE_ENV === 'production' ? '' : await contentTimes();
  const times = [SITE_CONTENT, SITE_DRAFTS, SITE_PARSED, read].join('\n');
  if (opened?.times !== times) opened = { times, store: open() };
  return opened.store;
}

/** The store of a build, which knows what each page was made from. Throws outside of a build. */
export async function openTracedStore(): Promise<TracedStore> {
  const store = await openStore();
  if ('trace' in store) return store as TracedStore;
  throw new Error('No build shares its content: SITE_PARSED names no file.');
}

async function open(): Promise<Store> {
  const { SITE_PARSED } = process.env;
  const content = SITE_PARSED ? sharedContent(SITE_PARSED) : await readContent();
  makeKnown(content.corpus.site);
  const store = createEmbeddedStore(content);
  return SITE_PARSED ? tracedStore(store) : store;
}
