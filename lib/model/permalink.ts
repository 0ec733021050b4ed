import { z } from 'zod';
import { daySchema } from './date';
import { line, list, strictRecord, text } from './strict';

/** What has a permanent address. */
export type Addressed = 'document' | 'passage' | 'initiative' | 'theme' | 'actor' | 'instrument';

const PERMANENT =
  /^\/(?:(?:initiatives|themes|actors|instruments)\/[a-z][a-z0-9-]*\/|documents\/[a-z][a-z0-9-]*\/(?:#p[0-9a-z]{7,}(?:-[0-9]+)?)?)$/;

/** A permanent address: `/initiatives/<id>/`, or `/documents/<id>/#<passage>` for a passage. */
const address = z.string().regex(PERMANENT, {
  error: 'an address such as "/initiatives/<id>/" or "/documents/<id>/#<passage>"',
});

/** A day, and why something was done on it. */
const decision = {
  /** When, as `2027-01-31`. */
  on: daySchema,
  /** Why, in a sentence for readers. */
  because: line,
};

/** An address that was published: written once by `npm run permalinks`, never changed. */
const recordedAddressSchema = strictRecord({
  address,
  /** The day on which it was recorded. */
  published: daySchema,
  /**
   * The words that it stood for on that day, letter for letter: a passage's text, an initiative's
   * quote, the title of a document or theme, the name of an actor or instrument.
   */
  words: text,
  /** Those words in short (lib/text/fingerprint). */
  fingerprint: z.string().regex(/^[0-9a-z]{13}$/, { error: 'a fingerprint of 13 letters' }),
});

/** The same thing under another address: the old one leads there. */
const aliasSchema = strictRecord({ address, to: address, ...decision });

/** Something that is no more: its address says what it was, when it went and why. */
const tombstoneSchema = strictRecord({ address, ...decision });

/**
 * Other words than before: the page says what changed. `to` where the words now stand under another
 * address, as those of a passage always do; else `words`, as they are now.
 */
const revisionSchema = strictRecord({
  address,
  to: address.optional(),
  words: text.optional(),
  ...decision,
}).refine(({ to, words }) => (to === undefined) !== (words === undefined), {
  error: 'exactly one of `to` and `words`',
});

/** A file of the ledger (lib/parse/ledger-paths): addresses that were published, and what became of those that changed. */
export const ledgerSchema = strictRecord({
  /** By address. */
  addresses: list(recordedAddressSchema),
  aliases: list(aliasSchema),
  tombstones: list(tombstoneSchema),
  /** By day; those of one day in the order in which they were made, those of several documents by document. */
  revisions: list(revisionSchema),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type RecordedAddress = z.infer<typeof recordedAddressSchema>;
export type Revision = z.infer<typeof revisionSchema>;

/** One change of the words behind an address. */
export type Change = {
  /** The address that stood for the words before. */
  readonly from: string;
  readonly on: string;
  readonly because: string;
  readonly then: string;
  readonly now: string;
};

/** Something withdrawn, and its last words. */
export type Tombstone = {
  readonly address: string;
  readonly of: Addressed;
  readonly on: string;
  readonly because: string;
  readonly words: string;
};

/** An address that is no longer what it was: it leads elsewhere in one step, or was withdrawn. */
export type Retired =
  | { readonly address: string; readonly to: string }
  | { readonly address: string; readonly tombstone: Tombstone };

/** What became of every address that is no longer what it was. */
export type Permalinks = {
  /** From a retired address to where it leads in one step: a living address, or one with a tombstone. */
  readonly redirects: ReadonlyMap<string, string>;
  /** By their address. */
  readonly tombstones: ReadonlyMap<string, Tombstone>;
  /**
   * By the address where a change has led, a living one or one with a tombstone: how its words came
   * to be what they are, or were at last. Oldest first.
   */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
};
