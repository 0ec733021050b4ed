import { join } from 'node:path';
import { followFile } from './follow-file';

/** What a server answers for addresses that are not what they were. */
export type Retired = {
  /** Answered with 301. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Answered with 410, and with the page that stands there, if one does. */
  readonly gone: ReadonlySet<string>;
  /** What stands before each path of the site: `/explorer`, or nothing where it stands at a root. */
  readonly base: string;
};

const none: Retired = { redirects: new Map(), gone: new Set(), base: '' };

/**
 * The retired addresses of a finished site, as its permalinks.json says them at the time; none where
 * there is no file.
 */
export function followRetired(siteFolder: string): () => Retired {
  return followFile(join(siteFolder, 'permalinks.json'), readRetired, none);
}

function readRetired(text: string): Retired {
  return retiredFrom(JSON.parse(text) as Parameters<typeof retiredFrom>[0]);
}

/** The same of what permalinks.json says. */
export function retiredFrom({
  redirects,
  gone,
  base = '',
}: {
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  readonly gone: readonly string[];
  readonly base?: string;
}): Retired {
  return {
    redirects: new Map(redirects.map(({ from, to }) => [from, to])),
    gone: new Set(gone),
    base,
  };
}
