import type { Role } from '@/lib/model/actor';
import type { Initiative } from '@/lib/model/initiative';
import { onceFor } from '@/lib/text/once-for';
import type { CorpusIndex } from './index-corpus';

/** What an actor does in one role. */
export type InRole = { readonly role: Role; readonly initiatives: readonly Initiative[] };

/** From who acts to whom it is for. */
const ROLE_ORDER: readonly Role[] = ['lead', 'partner', 'venue', 'target', 'beneficiary'];

/** One pass for all actors: a busy one has many pages, and each would look for its list again. */
const rolesByActor = onceFor(
  ({ initiativesOf }: CorpusIndex): ReadonlyMap<string, readonly InRole[]> =>
    new Map(
      [...initiativesOf.actor].map(([actor, initiatives]) => [actor, inRoles(initiatives, actor)]),
    ),
);

/** An actor's initiatives role by role; roles that it never has are left out. */
export function rolesOf(index: CorpusIndex, actor: string): readonly InRole[] {
  return rolesByActor(index).get(actor) ?? [];
}

function inRoles(initiatives: readonly Initiative[], actor: string): InRole[] {
  return ROLE_ORDER.map((role) => ({
    role,
    initiatives: initiatives.filter(({ actors }) =>
      actors.some((tag) => tag.actor === actor && tag.role === role),
    ),
  })).filter((group) => group.initiatives.length > 0);
}
