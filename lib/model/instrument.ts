import type { z } from 'zod';
import { authorityShape } from './authority';
import { instrumentIdSchema } from './id';
import { list, strictRecord } from './strict';
import type { Term } from './vocabulary';
import { instrumentKindSchema, termOf } from './vocabulary';

/** The means that is used or sought. */
export const instrumentSchema = instrumentOf(instrumentKindSchema);

/** `instruments.yaml`: one list, of these kinds of instruments. */
export const instrumentsFileSchema = (kinds: readonly Term[]) =>
  list(instrumentOf(termOf(kinds, instrumentKindSchema)));

function instrumentOf<Kind extends z.core.$ZodType>(kind: Kind) {
  return strictRecord({
    id: instrumentIdSchema,
    /** What kind of means it is. */
    kind,
    ...authorityShape,
  });
}

export type Instrument = z.infer<typeof instrumentSchema>;
