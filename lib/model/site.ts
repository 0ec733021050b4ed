import { z } from 'zod';
import { CITATION_STYLES, DEFAULT_SITE } from './default-site';
import {
  parseReportTarget,
  parseSiteAddress,
  REPORT_TARGET_EXPECTED,
  SITE_ADDRESS_EXPECTED,
} from './site-address';
import { line, list, strictRecord } from './strict';

const tag = line.refine(isLanguage, {
  error: 'a language as BCP 47 writes it, such as "en-CA", "fr" or "zh-Hant"',
});

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour of six digits, such as "#0d5c5a"' });

/** Texts by the number that they speak of: the categories of CLDR, of which English has `one` and `other`. */
const counted = strictRecord({
  zero: line.optional(),
  one: line.optional(),
  two: line.optional(),
  few: line.optional(),
  many: line.optional(),
  other: line,
});

const footerLink = strictRecord({
  name: line,
  to: z.string().regex(/^(?:\/|https:\/\/)\S*$/, {
    error: 'an address of the site such as "/about/#rights", or one that begins with https://',
  }),
});

const washed = strictRecord({ colour, wash: colour });

/** `content/site.yaml`: all that is said of the site itself. Every field may be left out. */
export const siteFileSchema = strictRecord({
  /** What the site is called. */
  name: line.default(DEFAULT_SITE.name),
  /** The question that it answers: the heading of the home page. */
  headline: line.default(DEFAULT_SITE.headline),
  /** What it holds, in a sentence, where links to it are shown. */
  description: line.default(DEFAULT_SITE.description),
  /** The sentence below the headline; `{documents}` is how many documents there are. */
  introduction: z
    .preprocess((value) => (typeof value === 'string' ? { other: value } : value), counted)
    .default(DEFAULT_SITE.introduction),
  /** Searches that the home page suggests: each should find something. */
  searches: list(line).default(DEFAULT_SITE.searches),
  /** The language of all that is ours, as BCP 47 has it: `en-CA`. */
  language: tag.default(DEFAULT_SITE.language),
  /** How numbers and dates are written and names sorted, where that is not as the language has it: `en-GB`. */
  locale: tag.optional(),
  /** The sentence at the foot of every page. */
  footer: line.default(DEFAULT_SITE.footer),
  /** What the foot leads to: pages of the site, or https addresses. All pages in their order where it is left out. */
  footerLinks: list(footerLink).optional(),
  /** A picture beside `site.yaml`, as SVG: the sign of the site. */
  icon: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*\.svg$/, { error: 'the name of an SVG file beside site.yaml' })
    .optional(),
  /** The colour of links, on light ground and on dark. */
  accent: strictRecord({ light: colour, dark: colour }).optional(),
  /** The forms of citations that are offered; all where nothing is said. */
  citationStyles: list(z.enum(CITATION_STYLES))
    .refine((all) => all.length > 0, { error: 'at least one style' })
    .default(DEFAULT_SITE.citationStyles),
  /** Where the site is published: what links and citations begin with. SITE_URL wins. */
  address: line
    .refine((text) => parseSiteAddress(text) !== undefined, { error: SITE_ADDRESS_EXPECTED })
    .optional(),
  /** Where readers report problems: an e-mail address, or the https address of a form. SITE_REPORT_TO wins. */
  reportTo: line
    .refine((text) => parseReportTarget(text) !== undefined, { error: REPORT_TARGET_EXPECTED })
    .optional(),
});

/** What the site is and says of itself, its sign included. */
export const siteSchema = strictRecord({
  ...siteFileSchema.unwrap().shape,
  /** What the foot of every page leads to, whoever chose it. */
  footerLinks: list(footerLink),
  /** The colour of links on each ground, and the ground of a link that is pointed at. */
  accent: strictRecord({ light: washed, dark: washed }).optional(),
  /** The sign of the site: an SVG file, and the same as it stands in a page, in the colour of the text there. */
  sign: strictRecord({ svg: z.string(), inline: z.string() }),
});

export type Site = z.infer<typeof siteSchema>;
export type CitationStyle = (typeof CITATION_STYLES)[number];

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
