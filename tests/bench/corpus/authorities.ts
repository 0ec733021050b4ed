import { foldTypography } from '@/lib/text/fold';
import type { Chance } from './chance';
import { FIELDS, FOREIGN_BODIES, FOREIGN_INSTRUMENTS, REGIONS, STATES } from './names';
import type { NamedById } from './names';
import { slugOf } from './slug';

/** A record as its YAML file has it. */
export type AuthoredRecord<Kind extends string = string> = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly partOf?: string;
  readonly shortName?: string;
  readonly aliases?: readonly string[];
  readonly shortForms?: readonly string[];
  readonly alsoSearchedAs?: readonly string[];
  readonly description?: string;
  readonly notToBeConfusedWith?: readonly Readonly<Record<string, string>>[];
  readonly facts?: readonly { readonly date: string; readonly text: string }[];
  readonly editorsNote?: string;
};

export type AuthoredActor = AuthoredRecord<string>;
export type AuthoredInstrument = AuthoredRecord<string>;

type Draft = Omit<AuthoredRecord, 'id' | 'kind'> & { readonly id?: string };

/** How each kind of actor gets its names; the share of each kind is the weight. */
const ACTORS: readonly Maker<string>[] = [
  ['state', 5, (chance) => ({ name: chance.pick(STATES) })],
  [
    'government-body',
    5,
    (chance) => {
      const [state, field] = [chance.pick(STATES), chance.pick(FIELDS)];
      const name = `Ministry of ${field} of ${state}`;
      return { name, aliases: [`${state} Ministry of ${field}`], shortForms: ['Ministry'] };
    },
  ],
  [
    'office-or-person',
    2,
    (chance) => ({ name: `Special Envoy for ${chance.pick(FIELDS)}`, shortForms: ['Envoy'] }),
  ],
  [
    'international-organization',
    3,
    (chance) => {
      const [region, field] = [chance.pick(REGIONS), chance.pick(FIELDS)];
      const name = `${region} Organisation for ${field}`;
      const aliases = [`${region} Organization for ${field}`];
      const shortForms = ['Organisation', 'Organization'];
      return { name, shortName: acronymOf(name), aliases, shortForms };
    },
  ],
  [
    'forum',
    3,
    (chance) => {
      const name = `${chance.pick(REGIONS)} ${chance.pick(FIELDS)} Forum`;
      return { name, aliases: [acronymOf(name)], shortForms: ['Forum'] };
    },
  ],
  [
    'coalition',
    3,
    (chance) => {
      const [field, other] = [chance.pick(FIELDS), chance.pick(FIELDS)];
      const names = [`${field} Network`, `${field} Network for ${other}`, `Friends of ${field}`];
      return { name: chance.pick(names), shortForms: ['Network', 'Friends'] };
    },
  ],
  ['civil-society', 4, (chance) => byId(chance.pick(FOREIGN_BODIES))],
  [
    'private-sector',
    2,
    (chance) => ({ name: `${chance.pick(STATES)} Chamber of ${chance.pick(FIELDS)}` }),
  ],
  ['armed-or-criminal-group', 1, (chance) => ({ name: `${chance.pick(STATES)} Liberation Front` })],
];

const INSTRUMENTS: readonly Maker<string>[] = [
  [
    'treaty',
    4,
    (chance) => {
      const field = chance.pick(FIELDS);
      const name = chance.pick([`Convention on ${field}`, `${field} Treaty`]);
      return { name, shortForms: ['Convention', 'Treaty'] };
    },
  ],
  ['treaty', 2, (chance) => byId(chance.pick(FOREIGN_INSTRUMENTS))],
  [
    'court',
    1,
    (chance) => ({
      name: `${chance.pick(REGIONS)} Court of ${chance.pick(FIELDS)}`,
      shortForms: ['Court'],
    }),
  ],
  ['scheme', 2, (chance) => ({ name: `${chance.pick(STATES)} Process`, shortForms: ['Process'] })],
  [
    'partnership',
    3,
    (chance) => {
      const [region, field] = [chance.pick(REGIONS), chance.pick(FIELDS)];
      const name = `${region} Partnership for ${field}`;
      return { name, aliases: [`${region} ${field} Partnership`], shortForms: ['Partnership'] };
    },
  ],
  ['negotiation', 2, (chance) => ({ name: `Conference on ${chance.pick(FIELDS)}` })],
  ['meeting', 2, (chance) => ({ name: `${chance.pick(STATES)} Summit`, shortForms: ['Summit'] })],
  ['sanctions', 1, (chance) => ({ name: `Sanctions against ${chance.pick(STATES)}` })],
  ['report', 2, (chance) => ({ name: `${chance.pick(REGIONS)} ${chance.pick(FIELDS)} Report` })],
];

type Maker<Kind extends string> = readonly [
  kind: Kind,
  weight: number,
  make: (chance: Chance) => Draft,
];

/** The authority lists of a corpus: names that overlap, and none that two records share. */
export function makeAuthorities(
  chance: Chance,
  count: { readonly actors: number; readonly instruments: number },
): { readonly actors: AuthoredActor[]; readonly instruments: AuthoredInstrument[] } {
  const taken = new Set<string>();
  const actors = makeRecords(chance, ACTORS, count.actors, taken);
  const instruments = makeRecords(chance, INSTRUMENTS, count.instruments, taken);
  return { actors: withBodies(actors), instruments };
}

function makeRecords<Kind extends string>(
  chance: Chance,
  makers: readonly Maker<Kind>[],
  count: number,
  taken: Set<string>,
): AuthoredRecord<Kind>[] {
  const wheel = makers.flatMap((maker) => Array.from({ length: maker[1] }, () => maker));
  const records: AuthoredRecord<Kind>[] = [];
  const ids = new Set<string>();
  for (let turn = 0; records.length < count; turn += 1) {
    if (turn > count * 1000) throw new Error(`No more names for ${count} records`);
    // Each kind has its turn, so that the smallest list has all of them.
    const [kind, , make] = turn < makers.length ? at(makers, turn) : chance.pick(wheel);
    const draft = make(chance);
    const id = draft.id ?? slugOf(draft.name, 60);
    const names = namesOf(draft);
    // Two regions and fields can have the same letters, and a name of another record is nobody else's.
    if (ids.has(id) || names.some((name) => taken.has(keyOf(name)))) continue;
    for (const name of names) taken.add(keyOf(name));
    records.push({ ...draft, id, kind, ...remarksOn(draft.name, chance) });
    ids.add(id);
  }
  return records;
}

/** A name as the parser compares it. */
function keyOf(name: string): string {
  return foldTypography(name).toLowerCase();
}

function remarksOn(name: string, chance: Chance): Omit<Draft, 'name'> {
  return {
    ...(chance.happens(0.5) ? { description: `What texts call ${name}, and nothing else.` } : {}),
    ...(chance.happens(0.3) ? { alsoSearchedAs: [`the old ${name}`] } : {}),
    ...(chance.happens(0.3)
      ? { facts: [{ date: `since ${1950 + chance.whole(60)}`, text: 'It has met every year.' }] }
      : {}),
    ...(chance.happens(0.1)
      ? { editorsNote: `The papers spell ${name} in several ways; we keep one record.` }
      : {}),
  };
}

/** Ministries belong to their states; what stands inside another name is easily taken for it. */
function withBodies(actors: readonly AuthoredActor[]): AuthoredActor[] {
  return actors.map((actor) => {
    const states = actors.filter(({ kind, name }) => kind === 'state' && actor.name.endsWith(name));
    const [state] = states.toSorted((a, b) => b.name.length - a.name.length);
    const longer = actors.find(({ name }) => name !== actor.name && name.startsWith(actor.name));
    return {
      ...actor,
      ...(state && actor.kind === 'government-body' ? { partOf: state.id } : {}),
      ...(longer
        ? {
            notToBeConfusedWith: [
              { actor: longer.id, because: 'Another one, with a longer name.' },
            ],
          }
        : {}),
    };
  });
}

function byId([id, name, ...aliases]: NamedById) {
  return { id, name, aliases };
}

function acronymOf(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join('');
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`No item ${index} in a list of ${list.length}`);
  return item;
}

/** The names that a text may call a record by, the usual one first. */
export function namesOf({
  name,
  shortName,
  aliases = [],
}: Pick<AuthoredRecord, 'name' | 'shortName' | 'aliases'>): string[] {
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
}
