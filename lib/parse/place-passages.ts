import { closingOf, endsInColon, firstPassageOf, governedBy } from './governing';
import { isRecital, lastItemOf, leadInOf } from './governing';
import type { Governed } from './governing';
import { itemsOf } from './joined-items';
import type { Answers, Place } from './place';
import type { Block, DraftPassage } from './read-passages';

/** What holds for all that stands in a container. */
type Inside = Governed &
  Pick<Place, 'above' | 'levels'> & { readonly of: 'text' | 'item' | 'note' };

const OUTSIDE: Inside = {
  of: 'text',
  above: [],
  levels: [],
  leadIns: [],
  joined: [],
  closings: [],
  questions: [],
};

type Walk = {
  readonly drafts: readonly DraftPassage[];
  readonly answers: Answers;
  readonly language: string;
  readonly places: Place[];
  /** How many lists were met. */
  lists: number;
  /** The headings under which the walk stands, outermost first. */
  headings: number[];
  /** The paragraphs that govern what follows up to a heading of their level. */
  sections: readonly Section[];
};

type Section = { readonly at: number; readonly depth: number; readonly isAsked: boolean };

/** The place of each passage, by its index. */
export function placePassages(
  drafts: readonly DraftPassage[],
  blocks: readonly Block[],
  answers: Answers,
  language: string,
): readonly Place[] {
  const walk: Walk = {
    drafts,
    answers,
    language,
    places: [],
    lists: 0,
    headings: [],
    sections: [],
  };
  placeBlocks(blocks, OUTSIDE, walk);
  return walk.places.map((place, at) => {
    const speaker = answers.speakers.findLast(
      (one) => one.at < at && at <= (one.to ?? drafts.length),
    );
    const others = answers.others.get(at) ?? (drafts[at]?.quoted === true ? '' : undefined);
    return {
      ...place,
      ...(speaker && drafts[at]?.kind !== 'note' ? { speaker: speaker.at } : {}),
      ...(others === undefined ? {} : { others }),
    };
  });
}

function placeBlocks(blocks: readonly Block[], inside: Inside, walk: Walk): void {
  let first: number | undefined;
  let term: number | undefined;
  let behind: number | undefined;
  blocks.forEach((block, index) => {
    const above = inside.of !== 'text' && first !== undefined ? [first] : [];
    const within: Inside = { ...inside, above: [...inside.above, ...above] };
    switch (block.kind) {
      case 'container': {
        const isNote = block.of === 'note';
        const own: Inside = isNote ? { ...OUTSIDE, of: 'note' } : { ...within, of: 'text' };
        const { headings, sections } = walk;
        // The headings of a quotation hold nothing behind it, and those of the text no note.
        const inner = isNote ? [[], []] : [[...headings], sections];
        Object.assign(walk, { headings: inner[0], sections: inner[1] });
        placeBlocks(block.blocks, own, walk);
        return void Object.assign(walk, { headings, sections });
      }
      case 'table':
        return block.rows.forEach((row) => put(row, within, walk));
      case 'list':
        behind = lastItemOf(block);
        return placeItems(block, blocks, index, within, walk);
      case 'passage': {
        const { at } = block;
        const kind = walk.drafts[at]?.kind;
        if (kind === 'heading') {
          behind = undefined;
          return placeHeading(at, within, walk);
        }
        if (kind === 'term') term = at;
        const under = kind === 'definition' && term !== undefined ? [term] : [];
        put(at, { ...within, above: [...within.above, ...under] }, walk);
        const known = {
          ...(inside.of !== 'text' && first !== undefined && { continues: first }),
          ...(behind !== undefined && { after: behind }),
        };
        Object.assign(walk.places[at] ?? {}, known);
        first ??= at;
        openSection(at, blocks.slice(index + 1), walk);
      }
    }
  });
}

function put(at: number, { of: _of, above, ...inside }: Inside, walk: Walk): void {
  const known = walk.sections.filter(({ isAsked }) => !isAsked).map((section) => section.at);
  const asked = walk.sections.filter(({ isAsked }) => isAsked);
  walk.places[at] = {
    ...inside,
    above: [...walk.headings, ...above],
    leadIns: [...known, ...inside.leadIns],
    questions: [
      ...asked.map((section) => ({ about: section.at, kind: 'lead-in' as const })),
      ...inside.questions,
    ],
  };
}

function placeHeading(at: number, inside: Inside, walk: Walk): void {
  const level = walk.drafts[at]?.level ?? 0;
  const levelOf = (heading: number | undefined) => walk.drafts[heading ?? -1]?.level ?? 0;
  while (walk.headings.length > 0 && levelOf(walk.headings.at(-1)) >= level) walk.headings.pop();
  walk.sections = walk.sections.filter(({ depth }) => depth < level);
  put(at, inside, walk);
  walk.headings.push(at);
}

/** A paragraph that an author marks so, or that ends in a colon before a heading, governs a section. */
function openSection(at: number, behind: readonly Block[], walk: Walk): void {
  const { drafts, answers, headings } = walk;
  const draft = drafts[at];
  const said = answers.governs.get(at);
  const isHeading = (block: Block | undefined) =>
    block?.kind === 'passage' && drafts[block.at]?.kind === 'heading';
  const first = behind.find((block) => !isHeading(block));
  // Recitals govern no article and no numbered paragraph, whatever their last sign.
  const isOpen =
    !isRecital(at, walk) || (first?.kind === 'list' && !/\d/.test(first.items[0]?.label ?? ''));
  const isAsked =
    said === undefined &&
    isHeading(behind[0]) &&
    draft !== undefined &&
    endsInColon(draft) &&
    isOpen;
  if (said !== 'section' && !isAsked) return;
  const depth = drafts[headings.at(-1) ?? -1]?.level ?? 0;
  walk.sections = [...walk.sections, { at, depth, isAsked }];
}

function placeItems(
  list: Extract<Block, { kind: 'list' }>,
  blocks: readonly Block[],
  index: number,
  inside: Inside,
  walk: Walk,
): void {
  const lead = leadInOf(list, blocks, index, walk);
  walk.lists += 1;
  const number = walk.lists;
  const closing = closingOf(list, blocks, index, walk);
  let governed = governedBy(inside, lead, closing, itemsOf(list, number, lead.at, walk));
  list.items.forEach((item, place) => {
    const levels = [...inside.levels, { label: item.label, count: place + 1, list: number }];
    placeBlocks(item.blocks, { ...inside, ...governed, of: 'item', levels }, walk);
    // `1. We undertake the following measures:` may govern the numbers behind it.
    const first = firstPassageOf(item);
    const last = item.blocks.at(-1);
    if (first === undefined || last?.kind !== 'passage' || item === list.items.at(-1)) return;
    const said = walk.answers.governs.get(first);
    const draft = walk.drafts[last.at];
    if (said === 'items') governed = { ...governed, leadIns: [...governed.leadIns, first] };
    else if (said === undefined && draft && endsInColon(draft)) {
      const question = { about: first, kind: 'lead-in' as const };
      governed = { ...governed, questions: [...governed.questions, question] };
    }
  });
}
