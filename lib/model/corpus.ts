import type { z } from 'zod';
import { actorSchema } from './actor';
import { documentSchema } from './document';
import { initiativeSchema } from './initiative';
import { instrumentSchema } from './instrument';
import { siteSchema } from './site';
import { sitePageSchema } from './site-page';
import { list, strictRecord } from './strict';
import { themeSchema } from './theme';
import { vocabulariesSchema } from './vocabulary';

/** Everything the explorer holds, parsed, resolved and checked. */
export const corpusSchema = strictRecord({
  /** Oldest first. */
  documents: list(documentSchema),
  /** By document, then in the order of the text. */
  initiatives: list(initiativeSchema),
  /** By their `order`. */
  themes: list(themeSchema),
  /** By name. */
  actors: list(actorSchema),
  /** By name. */
  instruments: list(instrumentSchema),
  /** What the site says of itself. */
  site: siteSchema,
  /** By their `order`. */
  pages: list(sitePageSchema),
  /** The terms that records are told apart by. */
  vocabularies: vocabulariesSchema,
});

export type Corpus = z.infer<typeof corpusSchema>;
