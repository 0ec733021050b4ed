import { omittedGoverns } from '@/lib/govern/rest-of-sentence';
import type { Initiative, InitiativeRecord, InitiativesFile } from '@/lib/model/initiative';
import { initiativesFileSchema } from '@/lib/model/initiative';
import type { Mention } from '@/lib/model/passage';
import type { Vocabularies } from '@/lib/model/vocabulary';
import type { PiecesAnchoring } from './anchor-pieces';
import { anchorPieces, selectorsOf } from './anchor-pieces';
import { checkGoverning } from './check-governing';
import type { PieceAt } from './join-pieces';
import { joinPieces } from './join-pieces';
import { anchorLimits, readLimits } from './read-limits';
import type { LimitOfHeading } from './read-limits';
import type { Report } from './problem';
import { show } from './problem';
import type { DraftDocument } from './read-document';
import { reportAnchoring } from './report-anchor';
import type { EvidenceContext, Scope } from './resolve-tags';
import type { At, Authorities } from './read-tags';
import { NO_TAGS, reportDuplicateTags, reportUnknownReferences, resolveTags } from './read-tags';
import type { TextFile } from './text-file';
import { spotIn } from './text-file';
import type { Placed } from './yaml';
import { readYaml } from './yaml';

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
  /** Passages about which a question was asked. */
  readonly asked: Set<number>;
  readonly limits: readonly LimitOfHeading[];
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
  const context: Context = {
    ...{ file, document, mentions, authorities, report, offsetOf: placed.offsetOf },
    asked: new Set(),
    limits: readLimits(placed, { file, document, report }),
  };
  const records = placed.value.initiatives;
  const quotes = records.map(({ quote, prefix, suffix }) => selectorsOf(quote, { prefix, suffix }));
  const resolved = anchorPieces(document, quotes).flatMap((anchoring, index) => {
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
  anchoring: PiecesAnchoring,
  context: Context,
): Resolved | undefined {
  const { document, file, report } = context;
  const at: At = (...path) => spotIn(file, () => context.offsetOf(['initiatives', index, ...path]));
  reportUnknownReferences(record, at, context);
  if (anchoring.kind !== 'found') {
    reportPieces(record, anchoring, at, context);
    return undefined;
  }
  const { places, main } = anchoring;
  const passage = document.passages[main];
  const start = places.find((piece) => piece.passage === main)?.start;
  if (!passage || start === undefined) throw new Error(`${document.id} lost passage ${main}`);
  checkGoverning({ record, pieces: places, main, at: at('quote') }, context);
  reportDuplicateTags(record, at, context);
  const evidence: EvidenceContext = {
    document: { file: document.file, passages: document.drafts },
    scopes: scopesOf(places, main, context),
  };
  const anchors = (field: 'limitedBy' | 'alsoAt') =>
    anchorLimits(record[field], (place) => at(field, place), context);
  const above = new Set(document.places[main]?.above ?? []);
  const initiative: Initiative = {
    id: record.id,
    document: document.id,
    passage: passage.id,
    kind: record.kind,
    title: record.title,
    quote: joinPieces(places, document.passages),
    limitedBy: [
      ...context.limits.flatMap(({ heading, limit }) => (above.has(heading) ? [limit] : [])),
      ...anchors('limitedBy'),
    ],
    alsoAt: anchors('alsoAt'),
    ...(record.standsAlone === undefined ? {} : { standsAlone: record.standsAlone }),
    ...(record.adopts === undefined ? {} : { adopts: record.adopts }),
    notGoverning: record.notGoverning.filter(({ words }) => governs(words, document)),
    note: record.note,
    ...(context.authorities
      ? resolveTags(record, context.authorities, evidence, at, report)
      : NO_TAGS),
  };
  return { passage: main, start, placed: { initiative, record: index } };
}

function reportPieces(
  record: InitiativeRecord,
  anchoring: Exclude<PiecesAnchoring, { kind: 'found' }>,
  at: At,
  { document, report }: Context,
): void {
  const { quote, prefix, suffix } = record;
  const pieces = selectorsOf(quote, { prefix, suffix });
  const anchorable = { file: document.file, passages: document.drafts };
  if (anchoring.kind === 'apart') {
    const words = pieces.map((piece) => show(piece.quote)).join(', ');
    const reason = `Unexpected pieces ${words} that no path of the document has in this order, expected the words that govern an item, the item, and the words that close its list`;
    report.at(at('quote').file, at('quote').offset, 'pieces-apart', reason);
    return;
  }
  const isList = typeof quote !== 'string';
  const index = anchoring.kind === 'unplaced' ? anchoring.piece : 0;
  const words = pieces[index]?.quote ?? '';
  const spot = isList ? at('quote', index) : at('quote');
  const why = anchoring.kind === 'unplaced' ? anchoring.anchoring : anchoring;
  reportAnchoring(why, words, spot, anchorable, report);
}

/** Whether words have one that a quote must hold, and not only one of which an editor is told. */
function governs(words: string, { frontMatter }: DraftDocument): boolean {
  const all = [{ start: 0, end: words.length }];
  return omittedGoverns(words, all, frontMatter.language).words.some(({ asks }) => asks === 'must');
}

/** The passages of the pieces, then those above the words themselves, nearest first. */
function scopesOf(
  pieces: readonly PieceAt[],
  main: number,
  { document, mentions }: Context,
): Scope[] {
  const own = [...new Set([main, ...pieces.map(({ passage }) => passage)])];
  const place = document.places[main];
  const above = [...(place?.leadIns ?? []), ...(place?.above ?? [])].toSorted((a, b) => b - a);
  const speaker = place?.speaker === undefined ? [] : [place.speaker];
  return [...new Set([...own, ...above, ...speaker])].flatMap((passage) => {
    const known = document.passages[passage];
    if (!known) return [];
    const { id, text } = known;
    const inIt = pieces.filter((piece) => piece.passage === passage);
    return [{ passage, id, text, mentions: mentions[passage] ?? [], pieces: inIt }];
  });
}
