import type { RootContent } from 'mdast';
import type { DraftMark, InlineContext, Words } from './read-inline';
import type { DraftPassage, Inside } from './read-passages';
import { refuseAt } from './refuse-markdown';
import { joinRanges } from './source-text';

/** What is read of a document so far. */
export type Context = InlineContext &
  Before & {
    readonly drafts: DraftPassage[];
    /** How many tables were read. */
    tables: number;
    /** Its notes, with what stands before each; they are read when the text has been. */
    readonly notes: (Before & {
      readonly node: Extract<RootContent, { type: 'footnoteDefinition' }>;
    })[];
  };

/** What stands before the next passage: the marks of pages, and a rule, by its place. */
type Before = { pages: DraftMark[]; ruleBefore?: number | undefined };

/** What stands before a passage; from now on nothing does. */
export function takeBefore(context: Context): Before {
  const { pages, ruleBefore } = context;
  Object.assign(context, { pages: [], ruleBefore: undefined });
  return { pages, ruleBefore };
}

/** A row before it is a passage: its words, and where its cells stand in them. */
export type RowWords = Words & Pick<DraftPassage, 'cells'> & { readonly isHead?: boolean };

/** Adds a passage; gives its index. */
export function add(words: RowWords, inside: Inside, context: Context): number {
  const { isHead, printed, marks, source, ...said } = words;
  const hasLetters = /[\p{L}\p{N}]/u.test(words.text);
  const kindOfRow = isHead === true ? 'head-row' : 'row';
  const { pages, ruleBefore } = takeBefore(context);
  context.drafts.push({
    ...inside,
    kind: isHead !== undefined ? kindOfRow : hasLetters ? inside.kind : 'ornament',
    ...said,
    source: joinRanges(source),
    marks: [...pages, ...marks],
    ...(isHead === undefined ? {} : { table: context.tables }),
    ...(printed === undefined ? {} : { printed }),
    afterRule: ruleBefore !== undefined,
  });
  return context.drafts.length - 1;
}

/** Adds what is known of a passage only when all of its item or note was read. */
export function amend({ drafts }: Context, at: number, known: Partial<DraftPassage>): void {
  const draft = drafts[at];
  if (draft) drafts[at] = { ...draft, ...known };
}

/** What stands before nothing more: a page begins behind the last words, a rule divides nothing. */
export function finishText(context: Context): void {
  const { pages, ruleBefore } = takeBefore(context);
  const last = context.drafts.length - 1;
  const { marks = [], text = '' } = context.drafts[last] ?? {};
  const end = text.length;
  if (pages.length > 0) {
    amend(context, last, {
      marks: [...marks, ...pages.map((page) => ({ ...page, start: end, end }))],
    });
  }
  if (ruleBefore === undefined) return;
  const expected = 'none: a rule stands between two passages';
  refuseAt(ruleBefore, 'rule at the end', '---', expected, context);
}
