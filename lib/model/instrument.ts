import { z } from 'zod';
import { authorityShape } from './authority';
import { instrumentIdSchema } from './id';
import { list, strictRecord } from './strict';

/** What kind of means it is. */
const INSTRUMENT_KINDS = [
  'treaty',
  'court',
  'scheme',
  'partnership',
  'negotiation',
  'meeting',
  'sanctions',
  'report',
] as const;

/** The means that is used or sought. */
export const instrumentSchema = strictRecord({
  id: instrumentIdSchema,
  kind: z.enum(INSTRUMENT_KINDS),
  ...authorityShape,
});

/** `instruments.yaml`: one list. */
export const instrumentsFileSchema = list(instrumentSchema);

export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];
export type Instrument = z.infer<typeof instrumentSchema>;
