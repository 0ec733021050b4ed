import type { Actor } from '@/lib/model/actor';
import type { Initiative, InitiativeRecord, InitiativesFile } from '@/lib/model/initiative';
import { initiativesFileSchema } from '@/lib/model/initiative';
import type { Instrument } from '@/lib/model/instrument';
import type { Mention } from '@/lib/model/passage';
import type { Theme } from '@/lib/model/theme';
import type { Vocabularies } from '@/lib/model/vocabulary';
import type { Anchoring } from './anchor-quote';
import { anchorQuotes } from './anchor-quote';
import type { Report } from './problem';
import { show } from './problem';
import type { DraftDocument } from './read-document';
import { reportAnchoring } from './report-anchor';
import type { EvidenceContext } from './resolve-tags';
import { findEvidence, locateEvidence } from './resolve-tags';
import type { Spot, TextFile } from './text-file';
import { spotIn } from './text-file';
import type { Placed } from './yaml';
import { readYaml } from './yaml';
import { suggestion } from './zod-problem';

/** The records that initiatives may refer to, by id. */
export type Authorities = {
  readonly themes: ReadonlyMap<string, Theme>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly instruments: ReadonlyMap<string, Instrument>;
};

/** An initiative, and the place of its record in the list of its file, from 0. */
export type PlacedInitiative = { readonly initiative: Initiative; readonly record: number };

/** The initiatives of a document, in the order of its text, and the file that they were read from. */
export type ReadInitiatives = {
  readonly initiatives: readonly PlacedInitiative[];
  readonly file: Placed<InitiativesFile>;
};

type Context = {
  readonly file: TextFile;
  readonly document: DraftDocument;
  /** The mentions of each passage of the document, by its index. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly authorities: Authorities | undefined;
  readonly report: Report;
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
};

/**
 * Reads, anchors and resolves `initiatives.yaml`; undefined, and problems, where it does not parse.
 * Without authorities (a list of theirs did not parse) quotes are anchored and tags left out: each
 * of them would be a problem that is none.
 */
export function readInitiatives(
  file: TextFile,
  document: DraftDocument,
  mentions: readonly (readonly Mention[])[],
  authorities: Authorities | undefined,
  vocabularies: Vocabularies,
  report: Report,
): ReadInitiatives | undefined {
  const placed = checkInitiatives(file, vocabularies, report);
  if (!placed) return undefined;
  const context = { file, document, mentions, authorities, report, offsetOf: placed.offsetOf };
  const records = placed.value.initiatives;
  const resolved = anchorQuotes(document.drafts, records).flatMap((anchoring, index) => {
    const record = records[index];
    return (record && resolveInitiative(record, index, anchoring, context)) ?? [];
  });
  const inOrder = resolved.toSorted((a, b) => a.passage - b.passage || a.start - b.start);
  return { initiatives: inOrder.map(({ placed: initiative }) => initiative), file: placed };
}

/** Reads the fields of `initiatives.yaml` alone; all that can be said where its document is unreadable. */
export function checkInitiatives(
  file: TextFile,
  vocabularies: Vocabularies,
  report: Report,
): Placed<InitiativesFile> | undefined {
  const schema = initiativesFileSchema(vocabularies);
  return readYaml(file, { text: file.text, base: 0 }, schema, report);
}

type Resolved = {
  readonly passage: number;
  readonly start: number;
  readonly placed: PlacedInitiative;
};

function resolveInitiative(
  record: InitiativeRecord,
  index: number,
  anchoring: Anchoring,
  context: Context,
): Resolved | undefined {
  const { document, file, report } = context;
  const at: At = (...path) => spotIn(file, () => context.offsetOf(['initiatives', index, ...path]));
  const anchorable = { file: document.file, passages: document.drafts };
  if (anchoring.kind !== 'found') {
    reportAnchoring(anchoring, record.quote, at('quote'), anchorable, report);
    reportUnknownReferences(record, at, context);
    return undefined;
  }
  const passage = document.passages[anchoring.passage];
  if (!passage) throw new Error(`${document.id} lost passage ${anchoring.passage}`);
  const evidence: EvidenceContext = {
    text: passage.text,
    mentions: context.mentions[anchoring.passage] ?? [],
    quote: anchoring.anchor,
  };
  reportUnknownReferences(record, at, context);
  reportDuplicateTags(record, at, context);
  const initiative: Initiative = {
    id: record.id,
    document: document.id,
    passage: passage.id,
    kind: record.kind,
    title: record.title,
    quote: anchoring.anchor,
    note: record.note,
    ...(context.authorities
      ? resolveTags(record, context.authorities, evidence, at, report)
      : NO_TAGS),
  };
  const start = anchoring.anchor.start;
  return { passage: anchoring.passage, start, placed: { initiative, record: index } };
}

type At = (...path: PropertyKey[]) => Spot;

const NO_TAGS: Pick<Initiative, 'themes' | 'actors' | 'instruments'> = {
  themes: [],
  actors: [],
  instruments: [],
};

function resolveTags(
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

function reportUnknownReferences(record: InitiativeRecord, at: At, context: Context): void {
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

function reportDuplicateTags(record: InitiativeRecord, at: At, context: Context): void {
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
