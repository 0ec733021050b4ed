import { passageIdSchema } from './id';
import { line, list, strictRecord } from './strict';
import { reasonSchema } from './vocabulary';

/** Passages of a section or range that were excused at once. */
const excusedRecordSchema = strictRecord({
  reason: reasonSchema,
  /** What they are about, and why they were not coded, in a sentence. */
  note: line,
  /** Those that the section or range had then: what comes later is not read yet. */
  passages: list(passageIdSchema).refine((ids) => ids.length > 0, {
    error: 'at least one passage',
  }),
});

/** `content/documents/<id>/coverage.yaml`, written by `npm run excuse`. */
export const coverageFileSchema = strictRecord({ excused: list(excusedRecordSchema) });
