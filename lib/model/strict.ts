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

/** Unicode's control characters but for tab and line breaks, and halves of characters. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** The same and halves that make a whole: asked first, as it takes a quarter of the time. */
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]/;

/**
 * Text with at least one character that is not a space, and none that cannot be printed: an escape
 * (`"\0"` in YAML, `"\ud800"` in JSON) gives what the file itself may not hold.
 */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', { error: 'some text' })
  .refine((value) => !(SUSPECT.test(value) && UNPRINTABLE.test(value)), {
    error: 'text without control characters',
    params: { rule: 'control-character' },
  });

/** Text on one line, without tabs, for titles and names: no citation format has room for more. */
export const line = text.refine((value) => !/[\t\r\n\u2028\u2029]/.test(value), {
  error: 'text on one line',
});
