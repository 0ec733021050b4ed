import type { Corpus } from '@/lib/model/corpus';
import type { Passage, PassageKind, Reading } from '@/lib/model/passage';
import { DEFAULT_REASONS } from '@/lib/model/reason';
import { compare } from '@/lib/text/compare';
import { checkReferences } from './check-references';
import type { Coverers } from './cover-passages';
import { coverPassages } from './cover-passages';
import { checkReceived } from './check-received';
import { decodeFile } from './decode-file';
import { reportDuplicates } from './find-duplicates';
import type { IdsOfDocument } from './find-duplicates';
import type { MentionFinder } from './find-mentions';
import { createMentionFinder } from './find-mentions';
import { findDrafts } from './find-drafts';
import type { Used } from './find-unused';
import { noteUses, reportUnused } from './find-unused';
import type { Report } from './problem';
import { createReport } from './problem';
import type { PlacedRecord } from './read-authorities';
import { checkNames, readActors, readInstruments } from './read-authorities';
import type { DraftDocument } from './read-document';
import { readDocument } from './read-document';
import type { ContentFiles } from './read-files';
import type { PlacedInitiative } from './read-initiatives';
import type { Pictures } from './read-pictures';
import { bytesOfPictures, readPictures } from './read-pictures';
import { checkInitiatives, readInitiatives } from './read-initiatives';
import type { Authorities } from './read-tags';
import type { PlacedTheme } from './read-theme';
import { readTheme } from './read-theme';
import type { DocumentPaths } from './sort-files';
import { reasonAgainst, sortFiles } from './sort-files';

/** A document and its initiatives, in the order of its text: parsed, anchored and checked by themselves. */
export type Part = {
  readonly document: Corpus['documents'][number];
  readonly initiatives: Corpus['initiatives'];
};

/** What belongs to no document, in the order of a corpus. */
export type Rest = Pick<Corpus, 'themes' | 'actors' | 'instruments'>;

/** How the content is read. */
export type ReadingOptions = {
  /**
   * Whether drafts are documents like others. Left out, they are read for what they use alone: no
   * problem of theirs is told, as nobody is held up by what somebody has not finished.
   */
  readonly drafts?: boolean;
};

/**
 * Reads the content document by document: yields each as soon as it is finished, in the order of the
 * files, and holds no more of it than ids. At the end, when all documents have been held against each
 * other, gives the rest; undefined where any problem is an error, and then nothing that was yielded
 * is good.
 */
export function* readParts(
  files: ContentFiles,
  report: Report,
  options: ReadingOptions = {},
): Generator<Part, Rest | undefined, undefined> {
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
  const context: Context = {
    files,
    authorities,
    findMentions: createMentionFinder(records),
    report,
  };
  const used: Used = { actors: new Set(), instruments: new Set(), themes: new Set() };
  const ids: IdsOfDocument[] = [];
  const leftOut = options.drafts ? new Set<string>() : findDrafts(files);
  let isAllRead = true;
  for (const [name, paths] of sorted.documents) {
    const isLeftOut = leftOut.has(name);
    const unheard = createReport();
    const read = readPart(name, paths, isLeftOut ? { ...context, report: unheard } : context);
    if (isLeftOut && hasErrors(unheard)) isAllRead = false;
    if (!read) continue;
    const { document } = read;
    const initiatives = read.initiatives.map(({ initiative }) => initiative);
    noteUses(used, document.passages, initiatives);
    if (isLeftOut || (document.isDraft && !options.drafts)) continue;
    ids.push(idsOf(document.date, paths, read.initiatives));
    yield { document, initiatives };
  }
  if (leftOut.size > 0 && leftOut.size === sorted.documents.size) {
    const reason =
      'Missing document, expected at least one that is not a draft; "--drafts" shows drafts too';
    report.at({ path: 'content/documents', text: '' }, 0, 'missing-file', reason);
  }
  reportDuplicates(ids, files, report);
  // What an error has kept out may be the one use of a record.
  if (hasErrors(report)) return undefined;
  if (isAllRead) reportUnused(records, readThemes, used, report);
  return toRest(records, readThemes);
}

function hasErrors(report: Report): boolean {
  return report.problems().some(({ severity }) => severity === 'error');
}

type Context = {
  readonly files: ContentFiles;
  readonly findMentions: MentionFinder;
  readonly authorities: Authorities | undefined;
  readonly report: Report;
};

function readPart(
  name: string,
  { text, initiatives, coverage, others, pictures: paths = [] }: DocumentPaths,
  { files, findMentions, authorities, report }: Context,
): { document: Part['document']; initiatives: readonly PlacedInitiative[] } | undefined {
  const open = (path: string | undefined) => {
    const bytes = path === undefined ? undefined : files.get(path);
    return path !== undefined && bytes ? decodeFile(path, bytes, report) : undefined;
  };
  const file = open(text);
  const initiativesFile = open(initiatives);
  const pictures = readPictures(paths, files, report);
  const draft = file && readDocument(file, name, report, pictures);
  if (!draft) {
    if (file && initiativesFile) checkInitiatives(initiativesFile, report);
    return undefined;
  }
  reportUnshown(pictures, draft, report);
  const received = checkReceived(draft, files, report);
  for (const path of others.filter((other) => other !== received)) {
    report.at({ path, text: '' }, 0, 'unexpected-file', reasonAgainst(path, files));
  }
  const mentions = draft.passages.map((passage) => findMentions(passage.text));
  const read =
    initiativesFile && readInitiatives(initiativesFile, draft, mentions, authorities, report);
  const coverers: Coverers = {
    initiatives: read && { file: initiativesFile, read },
    coverage: open(coverage),
    reasons: DEFAULT_REASONS.map(({ id }) => id),
  };
  const readings = coverPassages(draft, coverers, report);
  const own = bytesOfPictures(pictures, files);
  return {
    document: {
      ...toDocument(draft, mentions, readings),
      ...(own.length > 0 && { pictures: own }),
    },
    initiatives: read?.initiatives ?? [],
  };
}

/** A picture that nothing shows may be one whose line was forgotten. */
function reportUnshown(pictures: Pictures, { shown, file }: DraftDocument, report: Report): void {
  for (const [name, { path }] of pictures) {
    if (shown.has(name)) continue;
    const reason = `Unexpected file, expected a picture that ${file.path} shows: \`![What it shows](${name})\` on a line of its own`;
    report.at({ path, text: '' }, 0, 'unexpected-file', reason);
  }
}

/** What readers do not count as paragraphs. */
const UNNUMBERED: ReadonlySet<PassageKind> = new Set(['heading', 'head-row', 'ornament', 'term']);

function toDocument(
  draft: DraftDocument,
  mentions: readonly Passage['mentions'][],
  readings: readonly (Reading | undefined)[],
): Part['document'] {
  const {
    source: origin,
    passageKinds: _kinds,
    editorsNotes: _notes,
    governing: _governing,
    speakers: _speakers,
    wordsOf: _wordsOf,
    locator: _locator,
    received: _received,
    draft: isDraft,
    figures: _figures,
    ...bibliography
  } = draft.frontMatter;
  let number = 0;
  const passages = draft.passages.map((passage, index): Passage => {
    const isNumbered = !UNNUMBERED.has(passage.kind);
    if (isNumbered) number += 1;
    const reading = readings[index];
    return {
      ...passage,
      ...(isNumbered ? { number } : {}),
      mentions: mentions[index] ?? [],
      ...(reading && { reading }),
    };
  });
  return {
    id: draft.id,
    ...bibliography,
    ...(origin && { origin }),
    // Wherever a document is named, in lists, citations, cards and pictures, a draft says that it is one.
    ...(isDraft && { isDraft, shortTitle: `${bibliography.shortTitle} (draft)` }),
    passages,
    source: draft.file.text,
  };
}

function idsOf(
  date: string | undefined,
  { initiatives = '' }: DocumentPaths,
  placed: readonly PlacedInitiative[],
): IdsOfDocument {
  const ids = placed.map(({ initiative, record }) => ({ id: initiative.id, record }));
  return { date, path: initiatives, ids };
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

function toRest(records: readonly PlacedRecord[], themes: readonly PlacedTheme[]): Rest {
  const byName = records.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'));
  return {
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
