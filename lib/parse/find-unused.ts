import type { Initiative } from '@/lib/model/initiative';
import type { Passage } from '@/lib/model/passage';
import type { Theme } from '@/lib/model/theme';
import type { Report } from './problem';
import { show } from './problem';
import type { PlacedRecord } from './read-authorities';
import type { PlacedTheme } from './read-theme';

/** Warns of records that no initiative is tagged with and no passage mentions. */
export function reportUnused(
  records: readonly PlacedRecord[],
  themes: readonly PlacedTheme[],
  initiatives: readonly Initiative[],
  passages: readonly Passage[],
  report: Report,
): void {
  const used = usedRecords(records, initiatives, passages);
  for (const placed of records) {
    if (used.has(`${placed.of} ${placed.record.id}`)) continue;
    const reason = `Unused ${placed.of} ${show(placed.record.id)}: no passage names it and no initiative has it; expected a use, or no record`;
    report.at(placed.file, placed.offset, 'unused-record', reason);
  }
  const themesUsed = new Set<Theme['id']>(
    initiatives.flatMap((initiative) => initiative.themes.map(({ theme }) => theme)),
  );
  for (const { theme, file } of themes) {
    if (themesUsed.has(theme.id)) continue;
    const reason = `Unused theme ${show(theme.id)}: no initiative has it; expected a use, or no theme`;
    report.at(file, 0, 'unused-record', reason);
  }
}

function usedRecords(
  records: readonly PlacedRecord[],
  initiatives: readonly Initiative[],
  passages: readonly Passage[],
): Set<string> {
  const used = new Set<string>();
  for (const { mentions } of passages) for (const { of, id } of mentions) used.add(`${of} ${id}`);
  for (const { actors, instruments } of initiatives) {
    for (const { actor } of actors) used.add(`actor ${actor}`);
    for (const { instrument } of instruments) used.add(`instrument ${instrument}`);
  }
  // A body is used through its organs: the United Nations through the Security Council.
  for (const placed of records) {
    const parent = placed.of === 'actor' ? placed.record.partOf : undefined;
    if (parent !== undefined && used.has(`actor ${placed.record.id}`)) used.add(`actor ${parent}`);
  }
  return used;
}
