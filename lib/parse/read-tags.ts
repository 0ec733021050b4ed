import type { Actor } from '@/lib/model/actor';
import type { Initiative, InitiativeRecord } from '@/lib/model/initiative';
import type { Instrument } from '@/lib/model/instrument';
import type { Theme } from '@/lib/model/theme';
import type { Report } from './problem';
import { show } from './problem';
import type { EvidenceContext } from './resolve-tags';
import { findEvidence, locateEvidence } from './resolve-tags';
import type { Spot } from './text-file';
import { suggestion } from './zod-problem';

/** The records that initiatives may refer to, by id. */
export type Authorities = {
  readonly themes: ReadonlyMap<string, Theme>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly instruments: ReadonlyMap<string, Instrument>;
};

/** The place of a field of an initiative's record. */
export type At = (...path: PropertyKey[]) => Spot;

type Context = { readonly authorities: Authorities | undefined; readonly report: Report };

/** What an initiative has without authorities: each tag would be a problem that is none. */
export const NO_TAGS: Pick<Initiative, 'themes' | 'actors' | 'instruments'> = {
  themes: [],
  actors: [],
  instruments: [],
};

/** The tags of an initiative, each with its evidence. */
export function resolveTags(
  record: InitiativeRecord,
  known: Authorities,
  evidence: EvidenceContext,
  at: At,
  report: Report,
): Pick<Initiative, 'themes' | 'actors' | 'instruments'> {
  return {
    themes: record.themes.flatMap(({ theme, evidence: words }, index) => {
      const found = locateEvidence(words, evidence, at('themes', index, 'evidence'), report);
      return found ? [{ theme, evidence: found }] : [];
    }),
    actors: record.actors.flatMap(({ actor, role, evidence: words }, index) => {
      // A record that does not exist has no name to look for; that it does not is said already.
      if (words === undefined && !known.actors.has(actor)) return [];
      const place = at('actors', index, words === undefined ? 'actor' : 'evidence');
      const found = findEvidence({ of: 'actor', id: actor }, words, evidence, place, report);
      return found ? [{ actor, role, evidence: found }] : [];
    }),
    instruments: record.instruments.flatMap(({ instrument, evidence: words }, index) => {
      if (words === undefined && !known.instruments.has(instrument)) return [];
      const place = at('instruments', index, words === undefined ? 'instrument' : 'evidence');
      const found = findEvidence(
        { of: 'instrument', id: instrument },
        words,
        evidence,
        place,
        report,
      );
      return found ? [{ instrument, evidence: found }] : [];
    }),
  };
}

/** Reports tags of records that do not exist. */
export function reportUnknownReferences(record: InitiativeRecord, at: At, context: Context): void {
  if (!context.authorities) return;
  const { themes, actors, instruments } = context.authorities;
  const references = [
    ...record.themes.map(
      ({ theme }, index) => [theme, themes, at('themes', index, 'theme')] as const,
    ),
    ...record.actors.map(
      ({ actor }, index) => [actor, actors, at('actors', index, 'actor')] as const,
    ),
    ...record.instruments.map(
      ({ instrument }, index) =>
        [instrument, instruments, at('instruments', index, 'instrument')] as const,
    ),
  ];
  for (const [id, known, place] of references) {
    if (!known.has(id)) reportUnknown(id, known.keys(), place, context.report);
  }
}

/** Reports an id that no record has, with the nearest one. */
export function reportUnknown(
  id: string,
  known: Iterable<string>,
  place: Spot,
  report: Report,
): void {
  const reason = `Unexpected reference ${show(id)}, expected the id of a record${suggestion(id, known)}`;
  report.at(place.file, place.offset, 'unknown-reference', reason);
}

/** Reports tags that an initiative has twice. */
export function reportDuplicateTags(record: InitiativeRecord, at: At, context: Context): void {
  const seen = new Set<string>();
  const tags = [
    ...record.themes.map(({ theme }, index) => [`theme ${theme}`, at('themes', index)] as const),
    ...record.actors.map(
      ({ actor, role }, index) => [`actor ${actor} as ${role}`, at('actors', index)] as const,
    ),
    ...record.instruments.map(
      ({ instrument }, index) => [`instrument ${instrument}`, at('instruments', index)] as const,
    ),
  ];
  for (const [tag, place] of tags) {
    if (seen.has(tag)) {
      const reason = `Unexpected second ${show(tag)}, expected each tag once`;
      context.report.at(place.file, place.offset, 'duplicate-tag', reason);
    }
    seen.add(tag);
  }
}
