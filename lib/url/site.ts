import { parseReportTarget } from './report-problem';

/** What the site is called, and where it is published. */
export const site = {
  name: 'Human Security Explorer',
  description:
    'Who promised what, in which words, and through which treaty, forum or partnership: Canadian human-security policy, quoted word for word.',
  /** The address that canonical links and shared links begin with. Set SITE_URL when publishing. */
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  /**
   * Where readers report problems: an e-mail address, or the https address of a form for new
   * issues. Set SITE_REPORT_TO when publishing; without it no page offers to report.
   */
  reportTo: parseReportTarget(process.env.SITE_REPORT_TO),
} as const;

/** The size of every picture for shared links, in pixels: what most programs that show them ask for. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;

/** An address of the site in full. */
export function absolute(path: string): string {
  return new URL(path, site.url).href;
}
