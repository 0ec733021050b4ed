import type { ListItems } from './joined-items';
import { bareLabel } from './labels';
import type { Answers, Place, Question } from './place';
import type { Block, DraftPassage, Item } from './read-passages';

/** What governs a list from one side: a passage, or a question that only an author can answer. */
export type Governing = { readonly at?: number; readonly question?: Question };

/** The parts of a place that say what governs. */
export type Governed = Pick<Place, 'leadIns' | 'closings' | 'joined' | 'questions'>;

type Text = {
  readonly drafts: readonly DraftPassage[];
  readonly answers: Answers;
};

type ListBlock = Extract<Block, { kind: 'list' }>;

/**
 * The lead-in of the list at an index: the paragraph directly before it, if it ends in a colon.
 * If it ends otherwise nothing is guessed. Where a list only goes on (2 after 1), a paragraph
 * between that ends in a full stop governs nothing.
 */
export function leadInOf(
  list: ListBlock,
  blocks: readonly Block[],
  index: number,
  { drafts, answers }: Text,
): Governing {
  const before = blocks[index - 1];
  const draft = before?.kind === 'passage' ? drafts[before.at] : undefined;
  if (before?.kind !== 'passage' || !draft || !isRunning(draft)) return {};
  const said = answers.governs.get(before.at);
  if (said !== undefined) return said === 'list' ? { at: before.at } : {};
  const isNumbered = /\d/.test(list.items[0]?.label ?? '');
  if (isNumbered && isRecital(before.at, { drafts, answers })) return {};
  if (endsInColon(draft)) return { at: before.at };
  if (/[.。]\s*$/.test(draft.text) && goesOn(blocks[index - 2], list)) return {};
  return { question: { about: before.at, kind: 'lead-in' } };
}

/**
 * The closing words of the list at an index: the paragraph behind it, if it begins with a small
 * letter and the last item does not end in a full stop; where only one of the two holds, an author
 * has to say.
 */
export function closingOf(
  list: ListBlock,
  blocks: readonly Block[],
  index: number,
  { drafts, answers }: Text,
): Governing {
  const behind = blocks[index + 1];
  const draft = behind?.kind === 'passage' ? drafts[behind.at] : undefined;
  if (behind?.kind !== 'passage' || !draft || !isRunning(draft)) return {};
  const said = answers.closes.get(behind.at);
  if (said !== undefined) return said ? { at: behind.at } : {};
  const beginsSmall = /^\p{Ll}/u.test(draft.text);
  const last = drafts[lastPassageOf(list) ?? -1]?.text ?? '';
  const isUnfinished = !/[.!?。！？…]["'”’)\]»]*\s*$/.test(last);
  if (beginsSmall && isUnfinished) return { at: behind.at };
  return beginsSmall || isUnfinished ? { question: { about: behind.at, kind: 'closing' } } : {};
}

/** Whether the last sign of a passage announces what follows. */
export function endsInColon({ text }: DraftPassage): boolean {
  return /[:：]\s*$/.test(text);
}

/** What governs the items of a list, besides what governs the list itself. */
export function governedBy(
  outside: Governed,
  lead: Governing,
  closing: Governing,
  { kind, joined }: ListItems,
): Governed {
  const asked = kind === undefined ? { about: lead.at ?? 0, kind: 'together' as const } : undefined;
  const questions = [lead.question, closing.question, asked].filter((one) => one !== undefined);
  const isNeeded = lead.at !== undefined && kind !== 'sentences';
  return {
    leadIns: isNeeded ? [...outside.leadIns, lead.at] : outside.leadIns,
    joined: joined ? [...outside.joined, joined] : outside.joined,
    closings: closing.at === undefined ? outside.closings : [closing.at, ...outside.closings],
    questions: [...outside.questions, ...questions],
  };
}

/** Whether a passage is of the kinds that can introduce or close a list. */
function isRunning({ kind }: DraftPassage): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'definition' || kind === 'note';
}

/**
 * Whether a passage is a recital: it stands between a marked speaker and the first numbered paragraph
 * or heading. Recitals govern no numbered paragraphs, whatever their last sign.
 */
export function isRecital(at: number, { drafts, answers }: Text): boolean {
  const speaker = answers.speakers.findLast(
    (one) => one.at <= at && at <= (one.to ?? drafts.length),
  );
  if (!speaker) return false;
  const between = drafts.slice(speaker.at + 1, at + 1);
  return between.every(({ kind, label = '' }) => kind !== 'heading' && !/\d/.test(label));
}

/** Whether a list begins with a number behind the last one of an earlier list. */
function goesOn(earlier: Block | undefined, list: ListBlock): boolean {
  if (earlier?.kind !== 'list') return false;
  const last = Number(bareLabel(earlier.items.at(-1)?.label ?? ''));
  return last > 0 && Number(bareLabel(list.items[0]?.label ?? '')) > last;
}

/** The first passage of a list's last item; undefined where that is a label alone. */
export function lastItemOf({ items }: ListBlock): number | undefined {
  return firstPassageOf(items.at(-1));
}

/** The passage that an item begins with; undefined where it is a label alone. */
export function firstPassageOf(item: Item | undefined): number | undefined {
  const [first] = item?.blocks ?? [];
  return first?.kind === 'passage' ? first.at : undefined;
}

function lastPassageOf(block: Block): number | undefined {
  switch (block.kind) {
    case 'passage':
      return block.at;
    case 'table':
      return block.rows.at(-1);
    case 'container':
    case 'list': {
      const blocks = block.kind === 'list' ? block.items.at(-1)?.blocks : block.blocks;
      const last = blocks?.at(-1);
      return last && lastPassageOf(last);
    }
  }
}
