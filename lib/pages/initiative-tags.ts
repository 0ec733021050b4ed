import type { Tagged } from '@/lib/export/json-ld';
import type { Vocabularies } from '@/lib/model/vocabulary';
import { termCalled } from '@/lib/model/vocabulary';
import { nameOf } from '@/lib/store/name-of';
import { paths } from '@/lib/url/paths';
import { shownEvidence } from './initiative-entries';
import type { ShownEvidence } from './parts';

/** A tag as the page of an initiative shows it. */
export type ShownTag = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** What the record is to the initiative: a role, a kind. */
  readonly remark?: string;
  readonly evidence: ShownEvidence;
};

/** Actors, instruments and themes of an initiative, each with its evidence. */
export function tagsOf(
  { initiative, themes, actors, instruments }: Tagged,
  { roles, instrumentKinds }: Vocabularies,
): {
  readonly actors: readonly ShownTag[];
  readonly instruments: readonly ShownTag[];
  readonly themeTags: readonly ShownTag[];
} {
  return {
    actors: initiative.actors.flatMap(({ actor, role, evidence }, at): ShownTag[] => {
      const record = actors[at];
      if (!record) return [];
      return [
        {
          key: `${actor} ${role}`,
          name: nameOf(record),
          href: paths.actor(actor),
          remark: termCalled(roles, role).label,
          evidence: shownEvidence(evidence),
        },
      ];
    }),
    instruments: initiative.instruments.flatMap(({ instrument, evidence }, at): ShownTag[] => {
      const record = instruments[at];
      if (!record) return [];
      return [
        {
          key: instrument,
          name: nameOf(record),
          href: paths.instrument(instrument),
          remark: termCalled(instrumentKinds, record.kind).label,
          evidence: shownEvidence(evidence),
        },
      ];
    }),
    themeTags: initiative.themes.flatMap(({ theme, evidence }, at): ShownTag[] => {
      const record = themes[at];
      if (!record) return [];
      return [
        {
          key: theme,
          name: record.title,
          href: paths.theme(theme),
          evidence: shownEvidence(evidence),
        },
      ];
    }),
  };
}
