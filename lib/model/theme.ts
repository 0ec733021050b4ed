import { z } from 'zod';
import { themeIdSchema } from './id';
import { HUE_NAMES } from './palette';
import { line, strictRecord, text } from './strict';

/** The front matter of `content/themes/<id>.md`. */
export const themeFrontMatterSchema = strictRecord({
  /** The subject, as a heading has it. */
  title: line,
  /** Its place in lists of themes: 1 first. */
  order: z
    .string()
    .regex(/^[1-9][0-9]*$/, { error: 'a whole number from 1' })
    .transform(Number),
  /** Its colour; the name always stands beside it. */
  hue: z.enum(HUE_NAMES),
  /** What belongs in it, in one sentence. */
  definition: line,
});

/** One of the subjects by which people browse. */
export const themeSchema = strictRecord({
  id: themeIdSchema,
  title: line,
  order: z.number().int().positive(),
  hue: z.enum(HUE_NAMES),
  definition: line,
  /** The editorial introduction: sanitised HTML of paragraphs, emphasis and links. */
  introductionHtml: text,
});

export type Theme = z.infer<typeof themeSchema>;
