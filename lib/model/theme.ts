import { z } from 'zod';
import { themeIdSchema } from './id';
import { line, strictRecord, text } from './strict';

/** The colours that a theme can have; the look defines each for light and dark. */
const HUES = ['rust', 'amber', 'moss', 'teal', 'indigo', 'plum'] as const;

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
  hue: z.enum(HUES),
  /** What belongs in it, in one sentence. */
  definition: line,
});

/** One of the subjects by which people browse. */
export const themeSchema = strictRecord({
  id: themeIdSchema,
  title: line,
  order: z.number().int().positive(),
  hue: z.enum(HUES),
  definition: line,
  /** The editorial introduction: sanitised HTML of paragraphs, emphasis and links. */
  introductionHtml: text,
});

export type Hue = (typeof HUES)[number];
export type Theme = z.infer<typeof themeSchema>;
