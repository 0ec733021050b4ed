import type { Report } from './problem';
import type { PlacedRecord } from './read-authorities';
import { reportUnknown } from './read-initiatives';

/** Reports records that point at records which do not exist. */
export function checkReferences(records: readonly PlacedRecord[], report: Report): void {
  const idsOf = (of: PlacedRecord['of']) =>
    new Set<string>(records.flatMap((placed) => (placed.of === of ? [placed.record.id] : [])));
  const actors = idsOf('actor');
  const instruments = idsOf('instrument');
  for (const placed of records) {
    const others = placed.record.notToBeConfusedWith;
    const parent = placed.of === 'actor' ? placed.record.partOf : undefined;
    const toActors = [parent, ...others.map(({ actor }) => actor)];
    const toInstruments = others.map(({ instrument }) => instrument);
    reportMissing(toActors, actors, placed, report);
    reportMissing(toInstruments, instruments, placed, report);
  }
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
