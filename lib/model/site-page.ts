import { z } from 'zod';
import { givenId } from './id';
import { line, list, strictRecord, text } from './strict';

/** What the site computes from its content, and a page places by name: `::coverage` on a line of its own. */
export const TABLES = [
  'initiative-kinds',
  'roles',
  'actor-kinds',
  'instrument-kinds',
  'reasons',
  'coverage',
  'rights',
] as const;

/** The front matter of `content/pages/<id>.md`. */
export const sitePageFrontMatterSchema = strictRecord({
  /** The heading of the page. */
  title: line,
  /** Its place in the foot of every page: 1 first. */
  order: z
    .string()
    .regex(/^[1-9][0-9]*$/, { error: 'a whole number from 1' })
    .transform(Number),
  /** What it holds, in a sentence, where links to it are shown. */
  description: line,
  /** One or two sentences below the heading. */
  lead: line.optional(),
});

const partSchema = z.discriminatedUnion('of', [
  /** Sanitised HTML of paragraphs, lower headings, lists, emphasis and links. */
  strictRecord({ of: z.literal('words'), html: text }),
  strictRecord({ of: z.literal('table'), name: z.enum(TABLES) }),
]);

/** A page of ours, such as the one on the method. */
export const sitePageSchema = strictRecord({
  id: givenId,
  title: line,
  order: z.number().int().positive(),
  description: line,
  lead: line.optional(),
  /** What stands before the first section. */
  opening: list(partSchema),
  /** By their headings. */
  sections: list(strictRecord({ id: givenId, heading: line, parts: list(partSchema) })),
});

export type TableName = (typeof TABLES)[number];
export type SitePagePart = z.infer<typeof partSchema>;
export type SitePage = z.infer<typeof sitePageSchema>;
