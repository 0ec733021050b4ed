import {
  correction,
  renamedRecords,
  reworded,
  withdrawal,
  withdrawnInitiative,
} from '@/tests/corrected-site/corrections';
import type { PageKind } from './pages';

const later = process.env.E2E_CORRECTED_URL ?? '';

/** What readers meet at addresses that were corrected, renamed or withdrawn, on the site of a later day. */
export const retiredPages: readonly PageKind[] = [
  { name: 'an initiative that was withdrawn', path: `/initiatives/${withdrawnInitiative}/` },
  { name: 'an initiative that was reworded', path: `/initiatives/${reworded}/` },
  { name: 'a paragraph that was corrected', path: `/documents/fff-2000/#${correction.from}` },
  { name: 'a paragraph that was withdrawn', path: `/documents/ips-2005/#${withdrawal.passage}` },
  { name: 'a withdrawn paragraph by itself', path: `/documents/ips-2005/${withdrawal.passage}/` },
  { name: 'the card of a withdrawn initiative', path: `/embed/${withdrawnInitiative}/` },
].map(({ name, path }) => ({ name, path: `${later}${path}` }));

/** The page that leads on where a host cannot; it does so at once. */
export const movedPage = `${later}/actors/${renamedRecords.actor.from}/index.html`;
