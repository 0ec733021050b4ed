import type { Actor } from '@/lib/model/actor';
import { actorsFileSchema } from '@/lib/model/actor';
import type { Instrument } from '@/lib/model/instrument';
import { instrumentsFileSchema } from '@/lib/model/instrument';
import type { Term } from '@/lib/model/vocabulary';
import { foldTypography } from '@/lib/text/fold';
import type { Named } from './find-mentions';
import { namesInTexts } from './find-mentions';
import type { Report } from './problem';
import { show } from './problem';
import type { Spot, TextFile } from './text-file';
import { placeInWords, spotIn } from './text-file';
import { readYaml } from './yaml';

/** A record of an authority list and where it stands. */
export type PlacedRecord = Named & Spot;

/** The actors of `actors.yaml`, undefined where it does not parse; of two with one id the first is kept. */
export function readActors(
  file: TextFile,
  kinds: readonly Term[],
  report: Report,
): PlacedRecord[] | undefined {
  const placed = readYaml(file, { text: file.text, base: 0 }, actorsFileSchema(kinds), report);
  const records = placed?.value.map((record: Actor, index) => {
    const spot = spotIn(file, () => placed.offsetOf([index, 'id']));
    return Object.assign(spot, { of: 'actor' as const, record });
  });
  return records && withoutDuplicates(records, report);
}

/** The instruments of `instruments.yaml`, undefined where it does not parse; of two with one id the first is kept. */
export function readInstruments(
  file: TextFile,
  kinds: readonly Term[],
  report: Report,
): PlacedRecord[] | undefined {
  const placed = readYaml(file, { text: file.text, base: 0 }, instrumentsFileSchema(kinds), report);
  const records = placed?.value.map((record: Instrument, index) => {
    const spot = spotIn(file, () => placed.offsetOf([index, 'id']));
    return Object.assign(spot, { of: 'instrument' as const, record });
  });
  return records && withoutDuplicates(records, report);
}

function withoutDuplicates(records: readonly PlacedRecord[], report: Report): PlacedRecord[] {
  const first = new Map<string, PlacedRecord>();
  for (const placed of records) {
    const earlier = first.get(placed.record.id);
    if (!earlier) first.set(placed.record.id, placed);
    else reportDuplicate(placed, earlier, placed.record.id, report);
  }
  return [...first.values()];
}

/** Reports an id that two things claim, with both places. */
export function reportDuplicate(later: Spot, earlier: Spot, id: string, report: Report): void {
  const reason = `Unexpected second ${show(id)}, expected an id of its own; the first is at ${placeInWords(earlier.file, earlier.offset)}`;
  report.at(later.file, later.offset, 'duplicate-id', reason);
}

/** Words that many things are called; alone they name nobody. */
const AMBIGUOUS_HEADS: ReadonlySet<string> = new Set([
  'agreement',
  'assembly',
  'commission',
  'conference',
  'convention',
  'council',
  'court',
  'department',
  'network',
  'organization',
  'partnership',
  'process',
  'summit',
  'treaty',
]);

/** Reports names that stand for nobody in particular, and names that two records claim. */
export function checkNames(records: readonly PlacedRecord[], report: Report): void {
  const owners = new Map<string, PlacedRecord>();
  for (const placed of records) {
    for (const name of namesInTexts(placed)) {
      const key = foldTypography(name).toLowerCase();
      const owner = owners.get(key);
      if (AMBIGUOUS_HEADS.has(key.replace(/^the /, ''))) {
        const reason = `Unexpected name ${show(name)}, expected the full name; what it means only behind the full name goes under "shortForms"`;
        report.at(placed.file, placed.offset, 'ambiguous-alias', reason);
      } else if (owner && owner !== placed) {
        const reason = `Unexpected name ${show(name)} of ${show(placed.record.id)}, expected a name of one record only; ${show(owner.record.id)} at ${placeInWords(owner.file, owner.offset)} has it too`;
        report.at(placed.file, placed.offset, 'ambiguous-alias', reason);
      } else {
        owners.set(key, placed);
      }
    }
  }
}
