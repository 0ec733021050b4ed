import type { InitiativeKind, Role } from './terms';
import { INITIATIVE_KINDS } from './terms';
import type { Chance } from './chance';
import type { Cast, Plot, Told } from './sentences';
import {
  tellCommon,
  tellContext,
  tellHeading,
  tellInitiative,
  tellMention,
  tellShort,
} from './sentences';

/** An initiative, and what its passage says. */
export type ToldInitiative = Told & {
  readonly kind: InitiativeKind;
  readonly plot: Plot;
  /** Whom the sentence before names: a partner, or the lead whom the quote calls "it". */
  readonly before: Cast | undefined;
};

/** A passage as its document will have it. */
export type ToldPassage = {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption' | 'credit';
  /** How deep a heading or list item stands, from 1; 0 for anything else. */
  readonly level: number;
  /** The words. */
  readonly text: string;
  /** The words as Markdown: some are emphasised. */
  readonly markdown: string;
  readonly initiatives: readonly ToldInitiative[];
};

/** Who and what the next initiative is about. */
export type Casting = {
  readonly actor: (chance: Chance) => Cast;
  readonly instrument: (chance: Chance) => Cast;
  readonly topics: (chance: Chance) => Plot['topics'];
};

const OTHER_ROLES: readonly Exclude<Role, 'lead'>[] = [
  'partner',
  'partner',
  'beneficiary',
  'venue',
  'target',
];

/**
 * The passages of a document with so many initiatives; about as many passages again hold none.
 *
 * @param least so many passages it has at the least
 */
export function tellPassages(
  count: number,
  casting: Casting,
  chance: Chance,
  least: number,
): ToldPassage[] {
  const passages: ToldPassage[] = [heading(1, chance)];
  let told = 0;
  while (told < count) {
    if (chance.happens(0.12)) passages.push(heading(2 + chance.whole(2), chance));
    if (chance.happens(0.45)) passages.push(context(casting, chance));
    if (chance.happens(0.02)) passages.push(...picture(chance));
    const initiatives = Array.from(
      { length: Math.min(count - told, chance.happens(0.2) ? 2 : 1) },
      () => tellOne(casting, chance),
    );
    told += initiatives.length;
    passages.push(coded(initiatives, shapeAfter(passages, chance), chance));
  }
  do passages.push(context(casting, chance));
  while (passages.length < least);
  return passages;
}

function tellOne(casting: Casting, chance: Chance): ToldInitiative {
  const kind = chance.pickByRank(INITIATIVE_KINDS);
  const lead = casting.actor(chance);
  if (chance.happens(0.03)) {
    const plot = { kind, lead, others: [], instruments: [], topics: [] };
    return { ...tellCommon(chance), kind, plot, before: lead };
  }
  const named = new Set([lead.id]);
  const others = Array.from({ length: chance.rank(4) }, () => ({
    ...casting.actor(chance),
    role: chance.pick(OTHER_ROLES),
  })).filter(({ id }) => !named.has(id) && named.add(id));
  const instruments = chance.happens(0.5) ? [casting.instrument(chance)] : [];
  const partner = chance.happens(0.2) ? casting.actor(chance) : undefined;
  const before = partner && !named.has(partner.id) ? partner : undefined;
  const plot = { kind, lead, others, instruments, topics: casting.topics(chance) };
  return { ...tellInitiative(plot, chance), kind, plot, before };
}

type Shape = Pick<ToldPassage, 'kind' | 'level'>;

/** A list goes on with one chance in two, so that items stand together. */
function shapeAfter(passages: readonly ToldPassage[], chance: Chance): Shape {
  const last = passages.at(-1);
  const goesOn = last?.kind === 'list-item' && chance.happens(0.6);
  if (goesOn && last) {
    const deeper = last.level < 3 && chance.happens(0.2) ? last.level + 1 : last.level;
    return { kind: 'list-item', level: deeper };
  }
  if (chance.happens(0.15)) return { kind: 'list-item', level: 1 };
  return { kind: chance.happens(0.04) ? 'quotation' : 'paragraph', level: 0 };
}

function coded(initiatives: readonly ToldInitiative[], shape: Shape, chance: Chance): ToldPassage {
  const sentences = initiatives.flatMap(({ text, before, plot: { lead } }) => [
    // What stands before a quote tells it from the same words elsewhere.
    ...Array.from({ length: Math.max(chance.rank(4), before ? 1 : 0) }, () => tellContext(chance)),
    ...(before ? [`All this was agreed with ${before.as}.`] : []),
    text,
    ...(lead.short !== undefined && chance.happens(0.2) ? [tellShort(lead.short, chance)] : []),
  ]);
  const text = sentences.join(' ');
  return { ...shape, text, markdown: text, initiatives };
}

function context(casting: Casting, chance: Chance): ToldPassage {
  const sentences = Array.from({ length: 1 + chance.rank(6) }, () =>
    chance.happens(0.15) ? tellMention(casting.actor(chance), chance) : tellContext(chance),
  );
  const text = sentences.join(' ');
  const markdown = chance.happens(0.1) ? emphasise(text, chance) : text;
  return { kind: 'paragraph', level: 0, text, markdown, initiatives: [] };
}

/** One word in italic or bold, as sources print some. */
function emphasise(text: string, chance: Chance): string {
  const marks = chance.pick(['*', '**']);
  let left = 3;
  return text.replace(/ (\p{L}+) /gu, (found, word: string) => {
    left -= 1;
    return left === 0 ? ` ${marks}${word}${marks} ` : found;
  });
}

function heading(level: number, chance: Chance): ToldPassage {
  const text = tellHeading(chance);
  return { kind: 'heading', level, text, markdown: text, initiatives: [] };
}

function picture(chance: Chance): ToldPassage[] {
  const parts = [
    ['caption', `Picture ${chance.whole(1e6)}: ${tellHeading(chance)}`],
    ['credit', `Archive no. ${chance.whole(1e6)}, ${tellHeading(chance)}`],
  ] as const;
  return parts.map(([kind, text]) => ({ kind, level: 0, text, markdown: text, initiatives: [] }));
}
