import { z } from 'zod';
import { list, strictRecord, text } from './strict';

/** A half-open span in UTF-16 units. */
export const rangeSchema = strictRecord({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});

/**
 * How an author points at words: the W3C Web Annotation text-quote selector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export const selectorShape = {
  /** The words, letter for letter as the document has them. */
  quote: text,
  /** The words right before the quote, where the quote alone stands in more than one place. */
  prefix: text.optional(),
  /** The words right after the quote, where the quote alone stands in more than one place. */
  suffix: text.optional(),
};

/** Words found in exactly one place of one passage. */
export const anchorSchema = strictRecord({
  /** The words: `passage.text.slice(start, end)`. */
  exact: text,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /**
   * The same words in the document's file, in order: the slices of the file's text, joined, are
   * `exact`. One range unless Markdown punctuation (emphasis, an escape) stands between the words.
   */
  source: list(rangeSchema),
});

export type SourceRange = z.infer<typeof rangeSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
