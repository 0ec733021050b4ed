import { joinsAlternatives, speaksOfConditions } from '@/lib/govern/alternatives';
import { firstPassageOf } from './governing';
import type { Answers, Items, Joined } from './place';
import type { Block, DraftPassage } from './read-passages';

/** What is known of the items of a list; no kind where only an author can say it. */
export type ListItems = { readonly kind?: Items; readonly joined?: Joined };

type Text = {
  readonly drafts: readonly DraftPassage[];
  readonly answers: Answers;
  readonly language: string;
};

/**
 * Whether the items of a list are one: an author says that they hold only together, or a conjunction
 * at the list's own level joins them under its lead-in. Where the lead-in speaks of conditions, an
 * author is asked.
 */
export function itemsOf(
  { items }: Extract<Block, { kind: 'list' }>,
  list: number,
  leadIn: number | undefined,
  { drafts, answers, language }: Text,
): ListItems {
  if (leadIn === undefined || items.length < 2) return { kind: 'each' };
  const kind = answers.items.get(leadIn);
  const firsts = items.flatMap((item) => firstPassageOf(item) ?? []);
  const joined = (by: Joined['by']): Joined => ({ list, items: firsts, by });
  if (kind === 'together') return { kind, joined: joined('together') };
  // What stands in a list inside an item is no part of its words at this level.
  const words = items.map(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'passage' ? drafts[block.at]?.text : [])).join(' '),
  );
  if (kind !== 'sentences' && joinsAlternatives(words, language).joined) {
    return { kind: 'each', joined: joined('alternatives') };
  }
  if (kind === undefined && speaksOfConditions(drafts[leadIn]?.text ?? '', language)) return {};
  return { kind: kind ?? 'each' };
}
