import type { InitiativeKind, Role } from './terms';
import type { Chance } from './chance';
import type { Topic } from './topics';
import { gerundOf, pastOf, vocabulary as words } from './vocabulary';

/** Somebody or something that a sentence names. */
export type Cast = {
  readonly id: string;
  /** The name that stands there. */
  readonly as: string;
  /** What means it only behind its full name. */
  readonly short: string | undefined;
};

/** What a sentence is to say. */
export type Plot = {
  readonly kind: InitiativeKind;
  readonly lead: Cast;
  readonly others: readonly (Cast & { readonly role: Exclude<Role, 'lead'> })[];
  readonly instruments: readonly Cast[];
  readonly topics: readonly Topic[];
};

/** A sentence about an initiative. */
export type Told = {
  readonly text: string;
  /** What of it the initiative quotes. */
  readonly quote: string;
  /** What is done, in the imperative. */
  readonly title: string;
  /** For each topic of the plot, the words that show it. */
  readonly evidence: readonly string[];
};

/** Quotes have about 20 to 45 words; a sentence is filled up to a length between them. */
const SHORTEST = 20;
const LONGEST = 42;

/** A sentence in which the lead does something, with everybody and everything else that is named. */
export function tellInitiative(plot: Plot, chance: Chance): Told {
  const objects = plot.topics.map(({ objects: list }) => chance.pickByRank(list));
  const [object = noun(chance), second] = objects;
  const verb = words.verb(chance);
  const parts = [
    opening(plot, verb, object, chance),
    ...(second === undefined ? [] : [`and its work on ${second}`]),
    ...plot.others.map(({ role, as }) => `${WITH[role]} ${as}`),
    ...plot.instruments.map(({ as }) => `${chance.pick(UNDER)} the ${as}`),
  ];
  const wanted = SHORTEST + chance.whole(LONGEST - SHORTEST);
  while (countWords(parts) < wanted) parts.push(modifier(chance));
  const clause = parts.join(' ');
  const whole = `${clause}${chance.happens(0.4) ? `, ${aside(chance)}` : ''}.`;
  return {
    text: whole,
    quote: chance.happens(0.5) ? whole : clause,
    title: `${capital(verb)} ${object} in ${words.place(chance)}`,
    evidence: objects,
  };
}

const WITH: Readonly<Record<Plot['others'][number]['role'], string>> = {
  partner: 'together with',
  venue: 'at meetings of',
  target: 'against the wishes of',
  beneficiary: 'on behalf of',
};
const UNDER = ['under', 'in line with', 'through', 'as agreed in', 'by means of'];

function opening({ kind, lead }: Plot, verb: string, object: string, chance: Chance): string {
  switch (kind) {
    case 'commitment':
      return `${lead.as} will ${verb} ${object}`;
    case 'action':
      return `${lead.as} is ${gerundOf(verb)} ${object}`;
    case 'proposal':
      return `${lead.as} proposes to ${verb} ${object}`;
    case 'achievement':
      return `${lead.as} has ${pastOf(verb)} ${object}`;
    case 'position':
      return `${lead.as} holds that ${noun(chance)} begins with ${object}`;
  }
}

/** Promises that many texts make in the same words. */
const COMMON = [
  'It will report on this to all its partners every year, and answer the questions of the public in good time.',
  'It is committed to doing so in the open, with all who want to take part, and at no cost to the poorest.',
  'It stands by what it said then, and asks all others to do the same before another year has passed.',
];

/** An initiative in words that stand in other passages as well; only those before it say whose it is. */
export function tellCommon(chance: Chance): Told {
  const text = chance.pick(COMMON);
  const title = `${capital(words.verb(chance))} what was promised in ${words.place(chance)}`;
  return { text, quote: text, title, evidence: [] };
}

/** A sentence that names somebody who does nothing in it that counts as an initiative. */
export function tellMention({ as }: Cast, chance: Chance): string {
  return `In ${words.place(chance)}, ${nouns(chance)} of ${as} had ${pastOf(words.verb(chance))} ${nouns(chance)}.`;
}

/** A sentence that names somebody by a short form. */
export function tellShort(short: string, chance: Chance): string {
  return `The ${short} ${pastOf(words.verb(chance))} ${nouns(chance)} before.`;
}

/** A sentence that names nobody: it describes the world. */
export function tellContext(chance: Chance): string {
  const parts = [
    `${chance.pick(BEGINNINGS)} ${noun(chance)}`,
    `${chance.pick(['has', 'had', 'often', 'never'])} ${pastOf(words.verb(chance))} ${nouns(chance)}`,
  ];
  const wanted = 8 + chance.whole(24);
  while (countWords(parts) < wanted) parts.push(modifier(chance));
  return `${parts.join(' ')}${chance.happens(0.3) ? `, ${aside(chance)}` : ''}.`;
}

const BEGINNINGS = ['The', 'Every', 'No', 'Each', 'Another', 'Once more the', 'In those years the'];

/** Some words more, which begin with a small letter and name nobody. */
function modifier(chance: Chance): string {
  const place = words.place(chance);
  switch (chance.whole(9)) {
    case 0:
      return `in the ${words.adjective(chance)} ${nouns(chance)} of ${place}`;
    case 1:
      return `by the year ${1990 + chance.whole(50)}`;
    case 2:
      return `with ${nouns(chance)} and ${nouns(chance)}`;
    case 3:
      return `so that ${nouns(chance)} can ${words.verb(chance)} ${nouns(chance)}`;
    case 4:
      return `while ${nouns(chance)} ${words.verb(chance)} the ${noun(chance)} near ${place}`;
    case 5:
      return `at a cost of ${1 + chance.whole(900)} million a year`;
    case 6:
      return `for ${nouns(chance)} whose ${noun(chance)} is ${words.adjective(chance)}`;
    case 7:
      return `from ${place} to ${words.place(chance)}`;
    default:
      return `through ${gerundOf(words.verb(chance))} ${nouns(chance)}`;
  }
}

function aside(chance: Chance): string {
  return chance.pick([
    `as ${nouns(chance)} in ${words.place(chance)} have asked for ${1 + chance.whole(30)} years`,
    `which few ${nouns(chance)} could do alone`,
    `and this “${words.adjective(chance)} ${words.noun(chance)}” is an end in itself`,
    `though it’s the ${noun(chance)} that counts`,
  ]);
}

function noun(chance: Chance): string {
  const one = words.noun(chance);
  return chance.happens(0.5) ? `${words.adjective(chance)} ${one}` : one;
}

function nouns(chance: Chance): string {
  const many = words.nouns(chance);
  return chance.happens(0.5) ? `${words.adjective(chance)} ${many}` : many;
}

/** A heading or title of a few words. */
export function tellHeading(chance: Chance): string {
  return capital(`${words.adjective(chance)} ${nouns(chance)} and ${nouns(chance)}`);
}

function countWords(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.split(' ').length, 0);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
