import type { Actor } from '@/lib/model/actor';
import type { Initiative } from '@/lib/model/initiative';
import type { Instrument } from '@/lib/model/instrument';
import type { Passage } from '@/lib/model/passage';
import type { Theme } from '@/lib/model/theme';
import type { Report } from './problem';
import { show } from './problem';
import type { PlacedRecord } from './read-authorities';
import type { PlacedTheme } from './read-theme';

/** The ids of the records that documents use; it grows from document to document. */
export type Used = {
  readonly actors: Set<Actor['id']>;
  readonly instruments: Set<Instrument['id']>;
  readonly themes: Set<Theme['id']>;
};

/** Notes what a document's passages mention and its initiatives are tagged with. */
export function noteUses(
  used: Used,
  passages: readonly Passage[],
  initiatives: readonly Initiative[],
): void {
  for (const { mentions } of passages) {
    for (const mention of mentions) {
      if (mention.of === 'actor') used.actors.add(mention.id);
      else used.instruments.add(mention.id);
    }
  }
  for (const { actors, instruments, themes } of initiatives) {
    for (const { actor } of actors) used.actors.add(actor);
    for (const { instrument } of instruments) used.instruments.add(instrument);
    for (const { theme } of themes) used.themes.add(theme);
  }
}

/** Warns of records that no initiative is tagged with and no passage mentions. */
export function reportUnused(
  records: readonly PlacedRecord[],
  themes: readonly PlacedTheme[],
  used: Used,
  report: Report,
): void {
  // A body is used through its organs: the United Nations through the Security Council.
  for (const placed of records) {
    const parent = placed.of === 'actor' ? placed.record.partOf : undefined;
    if (parent !== undefined && isUsed(placed, used)) used.actors.add(parent);
  }
  for (const placed of records) {
    if (isUsed(placed, used)) continue;
    const reason = `Unused ${placed.of} ${show(placed.record.id)}: no passage names it and no initiative has it; expected a use, or no record`;
    report.at(placed.file, placed.offset, 'unused-record', reason);
  }
  for (const { theme, file } of themes) {
    if (used.themes.has(theme.id)) continue;
    const reason = `Unused theme ${show(theme.id)}: no initiative has it; expected a use, or no theme`;
    report.at(file, 0, 'unused-record', reason);
  }
}

function isUsed(placed: PlacedRecord, used: Used): boolean {
  return placed.of === 'actor'
    ? used.actors.has(placed.record.id)
    : used.instruments.has(placed.record.id);
}
