import type { Report } from './problem';
import { show } from './problem';
import type { PlacedRecord } from './read-authorities';
import { reportUnknown } from './read-tags';

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
  reportCircles(actors ?? [], report);
}

/** Reports each circle of bodies once, at the first of its records: none of them is the whole. */
function reportCircles(actors: readonly PlacedRecord[], report: Report): void {
  const byId = new Map<string, PlacedRecord>(actors.map((placed) => [placed.record.id, placed]));
  const seen = new Set<PlacedRecord>();
  for (const first of actors) {
    const way: PlacedRecord[] = [];
    for (let at: PlacedRecord | undefined = first; at && !seen.has(at); at = parentOf(at, byId)) {
      seen.add(at);
      way.push(at);
    }
    const end = way.at(-1);
    const back = end && parentOf(end, byId);
    const circle = back ? way.slice(way.indexOf(back)) : [];
    const [start] = back && way.includes(back) ? circle : [];
    if (start) reportCircle(circle, start, report);
  }
}

function parentOf(
  placed: PlacedRecord,
  byId: ReadonlyMap<string, PlacedRecord>,
): PlacedRecord | undefined {
  const parent = placed.of === 'actor' ? placed.record.partOf : undefined;
  return parent === undefined ? undefined : byId.get(parent);
}

function reportCircle(circle: readonly PlacedRecord[], start: PlacedRecord, report: Report): void {
  const way = [...circle, start].map(({ record }) => show(record.id)).join(' → ');
  const reason = `Unexpected circle of "partOf", ${way}, expected a body that is no part of itself`;
  report.at(start.file, start.offset, 'circular-reference', reason);
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
