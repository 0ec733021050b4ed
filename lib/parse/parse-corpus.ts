import type { Corpus } from '@/lib/model/corpus';
import type { Initiative } from '@/lib/model/initiative';
import type { Passage } from '@/lib/model/passage';
import { checkReferences } from './check-references';
import { coverPassages } from './cover-passages';
import type { MentionFinder } from './find-mentions';
import { createMentionFinder } from './find-mentions';
import { reportUnused } from './find-unused';
import type { Problem, Report } from './problem';
import { createReport } from './problem';
import type { PlacedRecord } from './read-authorities';
import { checkNames, readActors, readInstruments, reportDuplicate } from './read-authorities';
import type { DraftDocument } from './read-document';
import { readDocument } from './read-document';
import type { ContentFiles } from './read-files';
import type { Authorities, PlacedInitiative } from './read-initiatives';
import { checkInitiatives, readInitiatives } from './read-initiatives';
import type { PlacedTheme } from './read-theme';
import { readTheme } from './read-theme';
import type { SortedFiles } from './sort-files';
import { sortFiles } from './sort-files';

/** What became of the content: a corpus where no problem is an error, and all problems either way. */
export type ParseResult = {
  readonly corpus?: Corpus;
  /** By file and place, warnings included. */
  readonly problems: readonly Problem[];
};

/** The whole path from files to a corpus. Total: an author's mistake is a problem, never an exception. */
export function parseCorpus(files: ContentFiles): ParseResult {
  const report = createReport();
  const sorted = sortFiles(files, report);
  const actors = sorted.actors && readActors(sorted.actors, report);
  const instruments = sorted.instruments && readInstruments(sorted.instruments, report);
  const records = [...(actors ?? []), ...(instruments ?? [])];
  const themes = [...sorted.themes].map(([name, file]) => readTheme(file, name, report));
  const readThemes = themes.filter((theme) => theme !== undefined);
  checkNames(records, report);
  checkReferences(actors, instruments, report);

  const complete = actors && instruments && themes.length === readThemes.length;
  const authorities = complete ? toAuthorities(records, readThemes) : undefined;
  const findMentions = createMentionFinder(records);
  const parts = readDocuments(sorted, findMentions, authorities, report);
  const initiatives = withoutDuplicates(parts, report);
  const documents = parts.map(({ document }) => document);
  // What an error has kept out may be the one use of a record.
  if (hasErrors(report)) return { problems: report.problems() };
  const passages = documents.flatMap((document) => document.passages);
  reportUnused(records, readThemes, initiatives, passages, report);
  const corpus = toCorpus(documents, initiatives, records, readThemes);
  return { problems: report.problems(), corpus };
}

function hasErrors(report: Report): boolean {
  return report.problems().some(({ severity }) => severity === 'error');
}

type Part = {
  readonly document: Corpus['documents'][number];
  readonly initiatives: readonly PlacedInitiative[];
};

function readDocuments(
  sorted: SortedFiles,
  findMentions: MentionFinder,
  authorities: Authorities | undefined,
  report: Report,
): Part[] {
  const parts = [...sorted.documents].flatMap(([name, file]) => {
    const draft = readDocument(file, name, report);
    const initiativesFile = sorted.initiatives.get(name);
    if (!draft) {
      if (initiativesFile) checkInitiatives(initiativesFile, report);
      return [];
    }
    const mentions = draft.passages.map((passage) => findMentions(passage.text));
    const read =
      initiativesFile && readInitiatives(initiativesFile, draft, mentions, authorities, report);
    const uncoded = read ? coverPassages(draft, read, initiativesFile, report) : new Map();
    return [
      { document: toDocument(draft, mentions, uncoded), initiatives: read?.initiatives ?? [] },
    ];
  });
  return parts.toSorted((a, b) => compare(a.document.date, b.document.date));
}

function toDocument(
  draft: DraftDocument,
  mentions: readonly Passage['mentions'][],
  uncoded: ReadonlyMap<number, NonNullable<Passage['uncoded']>>,
): Part['document'] {
  const { passageKinds: _kinds, editorsNotes: _notes, ...bibliography } = draft.frontMatter;
  let number = 0;
  const passages = draft.passages.map((passage, index): Passage => {
    if (passage.kind !== 'heading') number += 1;
    return {
      ...passage,
      ...(passage.kind === 'heading' ? {} : { number }),
      mentions: mentions[index] ?? [],
      ...(uncoded.has(index) ? { uncoded: uncoded.get(index) } : {}),
    };
  });
  return { id: draft.id, ...bibliography, passages, source: draft.file.text };
}

function withoutDuplicates(parts: readonly Part[], report: Report): Initiative[] {
  const first = new Map<string, PlacedInitiative>();
  for (const placed of parts.flatMap(({ initiatives }) => initiatives)) {
    const earlier = first.get(placed.initiative.id);
    if (earlier) reportDuplicate(placed, earlier, placed.initiative.id, report);
    else first.set(placed.initiative.id, placed);
  }
  return [...first.values()].map(({ initiative }) => initiative);
}

function toAuthorities(
  records: readonly PlacedRecord[],
  themes: readonly PlacedTheme[],
): Authorities {
  return {
    themes: new Map(themes.map(({ theme }) => [theme.id, theme])),
    actors: new Map(
      records.flatMap((placed) =>
        placed.of === 'actor' ? [[placed.record.id, placed.record]] : [],
      ),
    ),
    instruments: new Map(
      records.flatMap((placed) =>
        placed.of === 'instrument' ? [[placed.record.id, placed.record]] : [],
      ),
    ),
  };
}

function toCorpus(
  documents: Corpus['documents'],
  initiatives: readonly Initiative[],
  records: readonly PlacedRecord[],
  themes: readonly PlacedTheme[],
): Corpus {
  const byName = records.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'));
  return {
    documents,
    initiatives,
    themes: themes
      .map(({ theme }) => theme)
      .toSorted((a, b) => a.order - b.order || compare(a.id, b.id)),
    actors: byName.flatMap((placed) => (placed.of === 'actor' ? [placed.record] : [])),
    instruments: byName.flatMap((placed) => (placed.of === 'instrument' ? [placed.record] : [])),
  };
}

/** Lists of names pass over the article: `la Francophonie` stands under F. */
function sortKey({ record }: PlacedRecord): string {
  return (record.shortName ?? record.name).replace(/^(?:the|la|le) /i, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
