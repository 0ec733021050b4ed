import type { RootContent } from 'mdast';
import type { DraftMark, InlineContext, Words } from './read-inline';
import type { Block, DraftPassage, Inside } from './read-passages';
import type { Figure } from '@/lib/model/passage';
import type { Pictures } from './read-pictures';
import { refuseAt } from './refuse-markdown';
import { joinRanges } from './source-text';
import type { TableRow } from './table-rows';
import { wordsOfRows } from './table-rows';

/** What is read of a document so far. */
export type Context = InlineContext &
  Before & {
    readonly drafts: DraftPassage[];
    /** The pictures of its folder, and the names of those that it shows. */
    readonly pictures: Pictures;
    readonly shown: Set<string>;
    /** How many tables were read. */
    tables: number;
    /** Its notes, with what stands before each; they are read when the text has been. */
    readonly notes: (Before & {
      readonly node: Extract<RootContent, { type: 'footnoteDefinition' }>;
    })[];
  };

/** What stands before the next passage: marks of pages, pictures, and a rule, by its place. */
type Before = { pages: DraftMark[]; figures: Figure[]; ruleBefore?: number | undefined };

/** What stands before a passage; from now on nothing does. */
export function takeBefore(context: Context): Before {
  const { pages, figures, ruleBefore } = context;
  Object.assign(context, { pages: [], figures: [], ruleBefore: undefined });
  return { pages, figures, ruleBefore };
}

/** A row before it is a passage: its words, and where its cells stand in them. */
export type RowWords = Words &
  Pick<DraftPassage, 'cells' | 'reachedBy'> & { readonly isHead?: boolean };

/** Adds a passage; gives its index. */
export function add(words: RowWords, inside: Inside, context: Context): number {
  const { isHead, printed, marks, source, ...said } = words;
  const hasLetters = /[\p{L}\p{N}]/u.test(words.text);
  const kindOfRow = isHead === true ? 'head-row' : 'row';
  const { pages, figures, ruleBefore } = takeBefore(context);
  context.drafts.push({
    ...inside,
    kind: isHead !== undefined ? kindOfRow : hasLetters ? inside.kind : 'ornament',
    ...said,
    source: joinRanges(source),
    marks: [...pages, ...marks],
    ...(isHead === undefined ? {} : { table: context.tables }),
    ...(printed === undefined ? {} : { printed }),
    ...(figures.length > 0 && { figures }),
    afterRule: ruleBefore !== undefined,
  });
  return context.drafts.length - 1;
}

/** Adds the rows of a table. */
export function addTable(rows: readonly TableRow[], inside: Inside, context: Context): Block[] {
  context.tables += 1;
  const passages = wordsOfRows(rows, context).flatMap((words) =>
    words.text.trim() === '' ? [] : [add(words, inside, context)],
  );
  return [{ kind: 'table', rows: passages }];
}

/** Pages that begin before the next passage, marked on a line of their own. */
export function keepPages({ marks }: Words, context: Context): void {
  for (const mark of marks) {
    if (mark.kind === 'page') context.pages.push(mark);
    if (mark.kind !== 'note') continue;
    const expected = 'the words behind which the source prints it';
    refuseAt(mark.offset, 'mark of a note without words', `[^${mark.name}]`, expected, context);
  }
}

/** Adds what is known of a passage only when all of its item or note was read. */
export function amend({ drafts }: Context, at: number, known: Partial<DraftPassage>): void {
  const draft = drafts[at];
  if (draft) drafts[at] = { ...draft, ...known };
}

/** What stands before nothing more: pages and pictures are behind the last words, a rule divides nothing. */
export function finishText(context: Context): void {
  const { pages, figures, ruleBefore } = takeBefore(context);
  const last = context.drafts.length - 1;
  const { marks = [], text = '' } = context.drafts[last] ?? {};
  const end = text.length;
  if (pages.length > 0) {
    amend(context, last, {
      marks: [...marks, ...pages.map((page) => ({ ...page, start: end, end }))],
    });
  }
  if (figures.length > 0) {
    const behind = figures.map((figure) => ({ ...figure, isBehind: true as const }));
    amend(context, last, { figures: [...(context.drafts[last]?.figures ?? []), ...behind] });
  }
  if (ruleBefore === undefined) return;
  const expected = 'none: a rule stands between two passages';
  refuseAt(ruleBefore, 'rule at the end', '---', expected, context);
}
