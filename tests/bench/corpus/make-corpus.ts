import { stringify } from 'yaml';
import type { AuthoredActor, AuthoredRecord } from './authorities';
import { makeAuthorities, namesOf } from './authorities';
import type { Chance } from './chance';
import { createChance } from './chance';
import type { Casting } from './passages';
import { tellPassages } from './passages';
import type { Cast } from './sentences';
import { slugOf } from './slug';
import { TOPICS } from './topics';
import { withLedger } from './with-ledger';
import { writeDocument } from './write-document';
import { writeInitiatives } from './write-initiatives';

/** How large a corpus is to be, and which one of that size. */
export type Size = {
  readonly initiatives: number;
  readonly documents: number;
  readonly seed: number;
  /** How many passages each document has at the least; those that hold no initiative fill it up. */
  readonly passages?: number;
};

const ACTORS = 200;
const INSTRUMENTS = 100;

/**
 * The files of a corpus in our own content format, by their path inside the content folder, with the
 * ledger of all addresses. The same size and seed give the same bytes. It passes `npm run content`
 * without a problem; throws where it would not.
 */
export function makeCorpus({
  initiatives,
  documents,
  seed,
  passages: least = 0,
}: Size): Map<string, string> {
  if (documents > initiatives) throw new Error('Every document needs an initiative');
  // A small corpus cannot use all of them, and a record that nothing uses is a warning.
  const authorities = makeAuthorities(createChance(seed, 'authorities'), {
    actors: Math.min(ACTORS, Math.ceil(initiatives / 2)),
    instruments: Math.min(INSTRUMENTS, Math.ceil(initiatives / 4)),
  });
  const files = new Map([
    ['actors.yaml', stringify(authorities.actors)],
    ['instruments.yaml', stringify(authorities.instruments)],
    ...TOPICS.map((topic, index) => [`themes/${topic.id}.md`, theme(topic, index)] as const),
  ]);
  const casting = createCasting(authorities, createChance(seed, 'casting'));
  let number = 1;
  for (const [index, count] of shares(initiatives, documents, seed).entries()) {
    const chance = createChance(seed, `document ${index}`);
    const passages = tellPassages(count, casting, chance, least);
    const issuers = issuersAmong(authorities.actors, chance);
    const [title = ''] = passages.map(({ text }) => text);
    const folder = `documents/${slugOf(title, 40)}-${index + 1}`;
    files.set(`${folder}/document.md`, writeDocument(passages, issuers, chance));
    files.set(`${folder}/initiatives.yaml`, writeInitiatives(passages, number));
    number += count;
  }
  return withLedger(files);
}

/** How many initiatives each document has: a few have very many, and each has one. */
function shares(initiatives: number, documents: number, seed: number): number[] {
  const weights = Array.from({ length: documents }, (_, index) => (index + 3) ** -0.9);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map(
    (weight) => 1 + Math.floor(((initiatives - documents) * weight) / all),
  );
  for (let index = 0, left = initiatives - sumOf(counts); left > 0; index += 1, left -= 1) {
    counts[index % documents] = (counts[index % documents] ?? 0) + 1;
  }
  return createChance(seed, 'shares').shuffle(counts);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function issuersAmong(actors: readonly AuthoredActor[], chance: Chance): AuthoredActor[] {
  const bodies = actors.filter(({ kind }) => kind === 'state' || kind === 'government-body');
  const first = chance.pick(bodies);
  const second = chance.pick(bodies);
  return second === first ? [first] : [first, second];
}

/** Every record has its turn before the first ones are drawn again and again, by Zipf's law. */
function createCasting(
  { actors, instruments }: ReturnType<typeof makeAuthorities>,
  order: Chance,
): Casting {
  const deal = (records: readonly AuthoredRecord[]) => {
    const shuffled = order.shuffle(records);
    const waiting = [...shuffled];
    return (chance: Chance): Cast => {
      const record = (chance.happens(0.7) && waiting.pop()) || chance.pickByRank(shuffled);
      const as = chance.pickByRank(namesOf(record));
      return { id: record.id, as, short: record.shortForms?.[0] };
    };
  };
  return {
    actor: deal(actors),
    instrument: deal(instruments),
    topics: (chance) => {
      const first = chance.pickByRank(TOPICS);
      const second = chance.pick(TOPICS);
      if (chance.happens(0.08)) return [];
      return second === first || chance.happens(0.75) ? [first] : [first, second];
    },
  };
}

function theme(topic: (typeof TOPICS)[number], index: number): string {
  const { title, hue, definition, objects } = topic;
  const front = stringify({ title, order: String(index + 1), hue, definition });
  const introduction = `Initiatives belong here when they are about *${objects[0]}*, or about ${objects.slice(1).join(', ')}.`;
  return `---\n${front}---\n\n${introduction}\n`;
}
