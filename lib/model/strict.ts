import { z } from 'zod';

/**
 * An object that refuses fields it does not know, read-only once parsed.
 * The message of such a refusal lists the fields that it does know, joined by commas.
 */
export function strictRecord<Shape extends z.core.$ZodShape>(shape: Shape) {
  const known = Object.keys(shape).join(',');
  return z
    .strictObject(shape, {
      error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
    })
    .readonly();
}

/** A list, read-only once parsed. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

/** Text with at least one character that is not a space. */
export const text = z.string().refine((value) => value.trim() !== '', { error: 'some text' });

/** Text on one line, for titles and names. */
export const line = text.refine((value) => !/[\r\n]/.test(value), { error: 'text on one line' });
