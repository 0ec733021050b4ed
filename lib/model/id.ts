import { z } from 'zod';

/**
 * An id is given once by a person and stands in addresses for ever: small letters and digits,
 * words joined by single hyphens, a letter first, at most 60 characters.
 */
export const givenId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: 'an id of small letters, digits and single hyphens, a letter first',
  })
  .max(60, { error: 'an id of at most 60 characters' });

export const documentIdSchema = givenId.brand<'DocumentId'>();
export const initiativeIdSchema = givenId.brand<'InitiativeId'>();
export const themeIdSchema = givenId.brand<'ThemeId'>();
export const actorIdSchema = givenId.brand<'ActorId'>();
export const instrumentIdSchema = givenId.brand<'InstrumentId'>();

/** A passage's id is made from its own words (lib/parse/passage-id), unique within its document. */
export const passageIdSchema = z
  .string()
  .regex(/^p[0-9a-z]{7,}(?:-[0-9]+)?$/, { error: 'the id of a passage, such as "p4wn20mz"' })
  .brand<'PassageId'>();

export type DocumentId = z.infer<typeof documentIdSchema>;
export type PassageId = z.infer<typeof passageIdSchema>;
