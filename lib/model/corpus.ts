import type { z } from 'zod';
import { actorSchema } from './actor';
import { documentSchema } from './document';
import { initiativeSchema } from './initiative';
import { instrumentSchema } from './instrument';
import { list, strictRecord } from './strict';
import { themeSchema } from './theme';

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
});

export type Corpus = z.infer<typeof corpusSchema>;
