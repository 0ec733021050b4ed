/** Where a site is published. */
export type SiteAddress = {
  /** Scheme, host and port: `https://example.org`. */
  readonly origin: string;
  /** What stands before every path of the site: `/explorer`, or nothing. */
  readonly base: string;
};

/** What stands in an address as it is, in every server and on every disk. */
const BASE = /^(?:\/[\w~-][\w.~-]*)*\/?$/;

/** The parts of the address of a site; undefined where it is none: a scheme, a host, perhaps a path, nothing else. */
export function parseSiteAddress(text: string): SiteAddress | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { origin, pathname, search, hash, username } = new URL(text);
  if (`${search}${hash}${username}` !== '' || /[?#]$/.test(text)) return undefined;
  return BASE.test(pathname) ? { origin, base: pathname.replace(/\/$/, '') } : undefined;
}

/** What the address of a site looks like, for messages. */
export const SITE_ADDRESS_EXPECTED =
  'an address with its scheme, such as "https://example.org" or "https://example.org/explorer"';

const MAIL = /^[^\s@/:?&#%]+@[^\s@/:?&#%]+\.[^\s@/:?&#%]+$/;

/** Where reports go: to a mailbox, or to a form for new issues. */
export type ReportTarget =
  { readonly kind: 'mail'; readonly to: string } | { readonly kind: 'form'; readonly to: string };

/** Where readers report problems; undefined for what is neither an e-mail address nor one that begins with https. */
export function parseReportTarget(text: string): ReportTarget | undefined {
  if (MAIL.test(text)) return { kind: 'mail', to: text };
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return { kind: 'form', to: text };
  return undefined;
}

/** What that looks like, for messages. */
export const REPORT_TARGET_EXPECTED =
  'an e-mail address such as "editors@example.org", or the address of a form for new issues such as "https://example.org/project/issues/new"';
