import type { z } from 'zod';
import { authorityShape } from './authority';
import { actorIdSchema } from './id';
import { list, strictRecord } from './strict';
import type { Term } from './vocabulary';
import { actorKindSchema, termOf } from './vocabulary';

/** Who acts, is acted with, or is acted upon. */
export const actorSchema = actorOf(actorKindSchema);

/** `actors.yaml`: one list, of these kinds of actors. */
export const actorsFileSchema = (kinds: readonly Term[]) =>
  list(actorOf(termOf(kinds, actorKindSchema)));

function actorOf<Kind extends z.core.$ZodType>(kind: Kind) {
  return strictRecord({
    id: actorIdSchema,
    /** What kind of actor somebody is. */
    kind,
    /** The body that this one belongs to: the United Nations for its Security Council. */
    partOf: actorIdSchema.optional(),
    ...authorityShape,
  });
}

export type Actor = z.infer<typeof actorSchema>;
