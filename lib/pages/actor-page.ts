import type { Actor } from '@/lib/model/actor';
import { termCalled } from '@/lib/model/vocabulary';
import { nameOf } from '@/lib/store/name-of';
import type { Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import type { AuthorityDetails } from './authority-details';
import { authorityDetails } from './authority-details';
import type { AuthoritySection } from './authority-lists';
import { authoritySections, listsOfActor, longListAddresses } from './authority-lists';
import type { CompanionGroup } from './companions';
import { companionsOf } from './companions';
import { explorerLink } from './explorer-link';
import type { ChangeNote } from './former-passages';
import { changesOf } from './former-passages';
import type { PageFacts } from './head';
import type { Link } from './parts';

/** The page of an actor: who it is, what it does in which role, where it is named, and with whom it stands. */
export type ActorModel = {
  readonly kind: 'actor';
  readonly facts: PageFacts;
  readonly name: string;
  readonly lead: string;
  readonly changes: readonly ChangeNote[];
  readonly details: AuthorityDetails;
  readonly partOf?: Link | undefined;
  /** Its parts, each with its number of initiatives in words. */
  readonly parts: readonly (Link & { readonly extent: string })[];
  /** Where its initiatives can be filtered further, if one of its lists is long. */
  readonly explorer?: Link | undefined;
  readonly sections: readonly AuthoritySection[];
  /** Absent where no initiative has it. */
  readonly companions?: readonly CompanionGroup[] | undefined;
};

/** The page of an actor; undefined for an id that none has. */
export async function actorPage(store: Store, id: string): Promise<ActorModel | undefined> {
  const actor = await store.record('actor', id);
  if (!actor) return undefined;
  const { actorKinds, roles } = await store.vocabularies();
  const [initiatives, mentions, changes, sections] = await Promise.all([
    store.count('initiative', { actor: id }),
    store.mentions('actor', id, { most: 0 }),
    changesOf(store, paths.actor(id)),
    authoritySections(store, listsOfActor(id, roles)),
  ]);
  const isLong = sections.some(({ href }) => href !== undefined);
  return {
    kind: 'actor',
    facts: {
      title: actor.name,
      description: `${actor.name}: initiatives by role, and every mention in its words.`,
      canonical: paths.actor(id),
    },
    name: nameOf(actor),
    lead: [
      `${termCalled(actorKinds, actor.kind).label}.`,
      `${countInWords(initiatives, 'initiative')}, ${countInWords(mentions.total, 'mention')}.`,
      ...(actor.description ? [actor.description] : []),
    ].join(' '),
    changes,
    details: await authorityDetails(store, actor),
    partOf: await partOf(store, actor),
    parts: await partsOf(store, id),
    explorer: isLong ? explorerLink('actor', id, initiatives, 'of this actor') : undefined,
    sections,
    companions: initiatives > 0 ? await companionsOf(store, { actor: id }) : undefined,
  };
}

async function partOf(store: Store, { partOf: id }: Actor): Promise<Link | undefined> {
  const whole = id === undefined ? undefined : await store.record('actor', id);
  return whole && { name: whole.name, href: paths.actor(whole.id) };
}

async function partsOf(store: Store, actor: string): Promise<ActorModel['parts']> {
  const { items } = await store.list('actor', { where: { partOf: actor } });
  return Promise.all(
    items.map(async (part) => {
      const count = await store.count('initiative', { actor: part.id });
      const extent = countInWords(count, 'initiative');
      return { name: nameOf(part), href: paths.actor(part.id), extent };
    }),
  );
}

/** The addresses of all actors, each with those of its long lists. */
export async function* actorAddresses(store: Store): AsyncIterable<string> {
  const { roles } = await store.vocabularies();
  for await (const id of store.ids('actor')) {
    yield paths.actor(id);
    yield* longListAddresses(store, listsOfActor(id, roles));
  }
}
