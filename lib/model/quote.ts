import { z } from 'zod';
import { anchorSchema } from './anchor';
import { passageIdSchema } from './id';
import { line, list, strictRecord, text } from './strict';

/** Words of a quote that stand unbroken in one passage. */
const pieceSchema = strictRecord({
  ...anchorSchema.unwrap().shape,
  passage: passageIdSchema,
  /** The printed labels between the piece before and this one (`b)`), for the join; absent for the first piece. */
  label: line.optional(),
  /** Whether words of the source stand between the piece before and this one. */
  leftOut: z.boolean(),
  /** The printed labels of the items of its list that are left out before it: `a)`, `a) to c)`. */
  itemsLeftOut: line.optional(),
});

/**
 * The words of an initiative along one path of its document: lead-ins, then the item, then closing
 * words. Most quotes have one piece.
 */
export const quoteSchema = strictRecord({
  /**
   * The pieces in order, joined by a space, or by ` […] ` where words between are left out: what the
   * ledger records. With one piece the words of the source, letter for letter.
   */
  exact: text,
  /** Never empty. */
  pieces: list(pieceSchema),
});

/** Words of another clause that limit a promise, found in one place of the same document. */
export const limitSchema = strictRecord({
  ...anchorSchema.unwrap().shape,
  passage: passageIdSchema,
  /** Where its passage is in the document's own numbering: `Article 3 (1)`. */
  place: line.optional(),
});

export type Quote = z.infer<typeof quoteSchema>;
export type Limit = z.infer<typeof limitSchema>;
