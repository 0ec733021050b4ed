import type { Role } from '@/lib/model/actor';
import type { Initiative } from '@/lib/model/initiative';

const ROLE_ORDER: readonly Role[] = ['lead', 'partner', 'venue', 'target', 'beneficiary'];

/** An actor's initiatives role by role; roles that it never has are left out. */
export function initiativesByRole(
  initiatives: readonly Initiative[],
  actor: string,
): { readonly role: Role; readonly initiatives: readonly Initiative[] }[] {
  return ROLE_ORDER.map((role) => ({
    role,
    initiatives: initiatives.filter(({ actors }) =>
      actors.some((tag) => tag.actor === actor && tag.role === role),
    ),
  })).filter((group) => group.initiatives.length > 0);
}
