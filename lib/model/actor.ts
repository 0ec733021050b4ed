import { z } from 'zod';
import { authorityShape } from './authority';
import { actorIdSchema } from './id';
import { list, strictRecord } from './strict';

/** What kind of actor somebody is. */
const ACTOR_KINDS = [
  'state',
  'government-body',
  'office-or-person',
  'international-organization',
  'forum',
  'coalition',
  'civil-society',
  'private-sector',
  'armed-or-criminal-group',
] as const;

/** What an actor does in an initiative: acts, acts with, gives the place, is acted upon, is helped. */
export const ROLES = ['lead', 'partner', 'venue', 'target', 'beneficiary'] as const;

/** Who acts, is acted with, or is acted upon. */
export const actorSchema = strictRecord({
  id: actorIdSchema,
  kind: z.enum(ACTOR_KINDS),
  /** The body that this one belongs to: the United Nations for its Security Council. */
  partOf: actorIdSchema.optional(),
  ...authorityShape,
});

/** `actors.yaml`: one list. */
export const actorsFileSchema = list(actorSchema);

export type ActorKind = (typeof ACTOR_KINDS)[number];
export type Role = (typeof ROLES)[number];
export type Actor = z.infer<typeof actorSchema>;
