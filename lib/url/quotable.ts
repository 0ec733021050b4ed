import type { Citable } from './paths';

/** What stands on a page of its own as somebody's words: an initiative or a passage. */
export type Quotable = Exclude<Citable, { readonly of: 'document' }>;
