import type { Report } from './problem';
import type { PlacedRecord } from './read-authorities';
import { reportUnknown } from './read-initiatives';

/**
 * Reports records that point at records which do not exist. References into a list that could not
 * be read are passed over: the list has its own problem.
 */
export function checkReferences(
  actors: readonly PlacedRecord[] | undefined,
  instruments: readonly PlacedRecord[] | undefined,
  report: Report,
): void {
  const actorIds = actors && idsOf(actors);
  const instrumentIds = instruments && idsOf(instruments);
  for (const placed of [...(actors ?? []), ...(instruments ?? [])]) {
    const others = placed.record.notToBeConfusedWith;
    const parent = placed.of === 'actor' ? placed.record.partOf : undefined;
    const toActors = [parent, ...others.map(({ actor }) => actor)];
    const toInstruments = others.map(({ instrument }) => instrument);
    if (actorIds) reportMissing(toActors, actorIds, placed, report);
    if (instrumentIds) reportMissing(toInstruments, instrumentIds, placed, report);
  }
}

function idsOf(records: readonly PlacedRecord[]): Set<string> {
  return new Set(records.map(({ record }) => record.id));
}

function reportMissing(
  ids: readonly (string | undefined)[],
  known: ReadonlySet<string>,
  placed: PlacedRecord,
  report: Report,
): void {
  for (const id of ids) {
    if (id !== undefined && !known.has(id)) reportUnknown(id, known, placed, report);
  }
}
