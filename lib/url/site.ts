import { DEFAULT_SITE } from '@/lib/model/default-site';
import type { Site } from '@/lib/model/site';
import type { ReportTarget } from '@/lib/model/site-address';
import {
  parseReportTarget,
  parseSiteAddress,
  REPORT_TARGET_EXPECTED,
  SITE_ADDRESS_EXPECTED,
} from '@/lib/model/site-address';

/** Where a site is while nobody has said where it is published: this machine alone. */
const THIS_MACHINE = 'http://localhost:3000';

/**
 * What every page, picture and file says of the site: read from the content once, and then known to all
 * that this process starts. Read it when something is made, never when a module is loaded.
 */
export const site = {
  get name(): string {
    return settings().name;
  },
  get headline(): string {
    return settings().headline;
  },
  get description(): string {
    return settings().description;
  },
  /** The language of all that is ours: `en-CA`. */
  get language(): string {
    return settings().language;
  },
  /** How numbers and dates are written, where that is not as the language has it. */
  get locale(): string | undefined {
    return settings().locale;
  },
  /** The sentence at the foot of every page, and where it leads. */
  get foot(): { readonly words: string; readonly links: Site['footerLinks'] } {
    const { footer, footerLinks } = settings();
    return { words: footer, links: footerLinks };
  },
  /** The sign of the site as SVG: a file, and what stands in a page. */
  get sign(): Site['sign'] {
    return settings().sign;
  },
  /** The forms of citations that are offered. */
  get citationStyles(): Site['citationStyles'] {
    return settings().citationStyles;
  },
  /** Where the site is published, as SITE_URL or the content says: `https://example.org/explorer`. */
  get url(): string {
    const { origin, base } = publishedAt();
    return `${origin}${base}`;
  },
  /** What stands before each path of the site in a browser: `/explorer`, or nothing. */
  get base(): string {
    return publishedAt().base;
  },
  /** Whether nobody has said where the site is published: then its citations are for this machine only. */
  get isForThisMachine(): boolean {
    return !process.env.SITE_URL && settings().address === undefined;
  },
  /** Where readers report problems, as SITE_REPORT_TO or the content says; without it no page offers to. */
  get reportTo(): ReportTarget | undefined {
    const setting = process.env.SITE_REPORT_TO?.trim() || settings().reportTo;
    if (setting === undefined) return undefined;
    const target = parseReportTarget(setting);
    if (target) return target;
    throw new SettingError('SITE_REPORT_TO', setting, REPORT_TARGET_EXPECTED);
  },
};

/** A setting that cannot be used. Its message says which, and what was expected. */
class SettingError extends Error {
  override name = 'SettingError';

  constructor(setting: string, found: string, expected: string) {
    super(`Unexpected ${setting} ${JSON.stringify(found)}, expected ${expected}`);
  }
}

/**
 * Makes known what the content says of the site, to this process and all that it starts. Throws a
 * SettingError where SITE_URL or SITE_REPORT_TO cannot be used.
 */
export function makeKnown(content: Site): void {
  process.env.SITE_SETTINGS = JSON.stringify(content);
  process.env.SITE_LOCALE = content.locale ?? content.language;
  checkSettings();
}

/** Throws a SettingError where SITE_URL or SITE_REPORT_TO cannot be used. */
export function checkSettings(): void {
  publishedAt();
  void site.reportTo;
}

function publishedAt() {
  const setting = process.env.SITE_URL || settings().address || THIS_MACHINE;
  const address = parseSiteAddress(setting);
  if (address) return address;
  throw new SettingError('SITE_URL', setting, SITE_ADDRESS_EXPECTED);
}

let read: { readonly text: string; readonly site: Site } | undefined;

function settings(): Site {
  const text = process.env.SITE_SETTINGS;
  if (!text) return DEFAULT_SITE;
  if (read?.text !== text) read = { text, site: JSON.parse(text) as Site };
  return read.site;
}

/** The size of every picture for shared links, in pixels: what most programs that show them ask for. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;

/** An address of the site in full. */
export function absolute(path: string): string {
  const { origin, base } = publishedAt();
  return new URL(`${base}${path}`, origin).href;
}
