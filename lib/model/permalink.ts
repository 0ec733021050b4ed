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

const fingerprint = z.string().regex(/^[0-9a-z]{13}$/, { error: 'a fingerprint of 13 letters' });

/**
 * Where words stand: the id of the document, then those of the headings above them, outermost first,
 * then for an initiative that of its passage.
 */
const place = list(
  z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'the id of a document or passage' }),
).refine((ids) => ids.length > 0, { error: 'at least the id of a document' });

/** What a record says of itself besides its words, as far as it has it. */
const facts = {
  /** Of passages and initiatives. */
  place: place.optional(),
  /** Our heading for an initiative. */
  title: line.optional(),
  /** The kind of an initiative, an actor or an instrument. */
  kind: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, { error: 'the name of a kind' })
    .optional(),
};

/** A day, and why something was done on it. */
const decision = {
  /** When, as `2027-01-31`: not before the address was recorded, and not after `recorded`. */
  on: daySchema,
  /** Why, in a sentence for readers. */
  because: line,
  /** The day on which `npm run permalinks` found it right; it gives this field and the next. */
  recorded: daySchema.optional(),
  /** All other fields in short (lib/permalinks/seal). */
  seal: fingerprint.optional(),
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
  fingerprint,
  ...facts,
  /** All other fields in short (lib/permalinks/seal). Older entries have none: the command adds it once. */
  seal: fingerprint.optional(),
});

/** The same thing under another address: the old one leads there. */
const aliasSchema = strictRecord({ address, to: address, ...decision });

/** Something that is no more: its address says what it was, when it went and why. */
const tombstoneSchema = strictRecord({ address, ...decision });

/**
 * Other words, or another place, title or kind, than before: the page says what changed. `to` where
 * the words now stand under another address, as those of a passage always do; else what is new, as it
 * is now.
 */
const revisionSchema = strictRecord({
  address,
  to: address.optional(),
  words: text.optional(),
  ...facts,
  ...decision,
}).refine(
  ({ to, ...now }) =>
    (to === undefined) ===
    [now.words, now.place, now.title, now.kind].some((fact) => fact !== undefined),
  { error: 'either `to`, or what is new: `words`, `place`, `title` or `kind`' },
);

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

/** What a record says of itself besides its words. */
export type RecordFacts = Pick<RecordedAddress, 'place' | 'title' | 'kind'>;

/** What of a record can change. */
export type Changed = 'words' | keyof RecordFacts;

/** One change of what stands behind an address. */
export type Change = {
  /** The address that it had before. */
  readonly from: string;
  /** What changed; the place as readers are told it, by its headings. */
  readonly what: Changed;
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
