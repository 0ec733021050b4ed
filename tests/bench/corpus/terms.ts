/** The terms of the default vocabularies that the benchmarks' corpora are written in. */
export const INITIATIVE_KINDS = [
  'commitment',
  'action',
  'proposal',
  'achievement',
  'position',
] as const;
export const ROLES = ['lead', 'partner', 'venue', 'target', 'beneficiary'] as const;

export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];
export type Role = (typeof ROLES)[number];
