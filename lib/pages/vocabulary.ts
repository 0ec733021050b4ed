import type { ActorKind, Role } from '@/lib/model/actor';
import type { InstrumentKind } from '@/lib/model/instrument';
import type { Reason } from '@/lib/model/reason';
import { DEFAULT_REASONS } from '@/lib/model/reason';

/** What an actor does in an initiative. */
export const ROLE_WORDS: Readonly<
  Record<Role, { readonly name: string; readonly definition: string }>
> = {
  lead: { name: 'Lead', definition: 'acts, or is said to be the one who acts' },
  partner: { name: 'Partner', definition: 'acts together with the lead' },
  venue: { name: 'Venue', definition: 'is the place or body in which it is done' },
  target: { name: 'Target', definition: 'is to be stopped, changed or held to account' },
  beneficiary: { name: 'Beneficiary', definition: 'is to be helped or protected' },
};

export const ACTOR_KIND_WORDS: Readonly<
  Record<ActorKind, { readonly name: string; readonly plural: string }>
> = {
  state: { name: 'State', plural: 'States' },
  'government-body': { name: 'Government body', plural: 'Government bodies' },
  'office-or-person': { name: 'Office or person', plural: 'Offices and persons' },
  'international-organization': {
    name: 'International organization',
    plural: 'International organizations',
  },
  forum: { name: 'Forum', plural: 'Forums' },
  coalition: { name: 'Coalition', plural: 'Coalitions' },
  'civil-society': { name: 'Civil society', plural: 'Civil society' },
  'private-sector': { name: 'Private sector', plural: 'Private sector' },
  'armed-or-criminal-group': {
    name: 'Armed or criminal group',
    plural: 'Armed and criminal groups',
  },
};

export const INSTRUMENT_KIND_WORDS: Readonly<
  Record<InstrumentKind, { readonly name: string; readonly plural: string }>
> = {
  treaty: { name: 'Treaty', plural: 'Treaties' },
  court: { name: 'Court', plural: 'Courts' },
  scheme: { name: 'Scheme', plural: 'Schemes' },
  partnership: { name: 'Partnership', plural: 'Partnerships' },
  negotiation: { name: 'Negotiation', plural: 'Negotiations' },
  meeting: { name: 'Summit or meeting', plural: 'Summits and meetings' },
  sanctions: { name: 'Sanctions', plural: 'Sanctions' },
  report: { name: 'Report', plural: 'Reports' },
};

/** What a reason is called for which nothing is coded in a passage. */
export function reasonName(reason: Reason): string {
  return DEFAULT_REASONS.find(({ id }) => id === reason)?.name ?? reason;
}
