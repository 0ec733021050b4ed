import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { Term } from '@/lib/model/vocabulary';
import { roleSchema } from '@/lib/model/vocabulary';
import type { FilterOf, Part, Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import type { EvidenceOf } from './initiative-entries';
import { initiativeEntries } from './initiative-entries';
import { readShown } from './list-pages';
import type { MentionEntry } from './mention-entries';
import { mentionEntries } from './mention-entries';
import { pageAddresses } from './page-addresses';
import type { InitiativeEntry } from './parts';

type InitiativesOf = {
  readonly of: 'initiative';
  readonly where: FilterOf['initiative'];
  /** The words that put an initiative on the list. */
  readonly evidenceOf: EvidenceOf;
};
type MentionsOf = {
  readonly of: 'mention';
  readonly record: 'actor' | 'instrument';
  readonly id: string;
};

/** A list of an actor or an instrument: initiatives, or the places where it is named. */
export type AuthorityList = {
  /** The id of its section and the last step of its address: `lead`. */
  readonly name: string;
  readonly title: string;
  /** How much it holds, in words: `12 initiatives, in which it acts`. */
  readonly extent: (total: number) => string;
  /** Where it stands by itself if it is long. */
  readonly address: string;
} & (InitiativesOf | MentionsOf);

/** What is listed: initiatives, or places where a record is named. */
type AuthorityEntries =
  | { readonly of: 'initiative'; readonly entries: readonly InitiativeEntry[] }
  | { readonly of: 'mention'; readonly entries: readonly MentionEntry[] };

/** A list on the page of its record: whole, or its beginning where it is long. */
export type AuthoritySection = AuthorityEntries & {
  /** The id of its section. */
  readonly name: string;
  readonly title: string;
  /** `12 initiatives, in which it acts` */
  readonly extent: string;
  readonly total: number;
  /** The way to all of it, and where that is; absent where all of it is here. */
  readonly all: string;
  readonly href?: string | undefined;
};

/** An actor's initiatives role by role, from who acts to whom it is for, then its mentions. */
export function listsOfActor(actor: string, roles: readonly Term[]): readonly AuthorityList[] {
  return [
    ...roles.map(({ id, label, description }): AuthorityList => {
      const role = roleSchema.parse(id);
      return {
        of: 'initiative',
        name: role,
        title: label,
        extent: (total) =>
          [countInWords(total, 'initiative'), description && `in which it ${description}`]
            .filter(Boolean)
            .join(', '),
        address: paths.actorList(actor, role),
        where: { actor, role },
        evidenceOf: ({ actors }) =>
          actors.find((tag) => tag.actor === actor && tag.role === role)?.evidence,
      };
    }),
    mentionsList('actor', actor, paths.actorList(actor, 'mentions')),
  ];
}

/** The initiatives that use or seek an instrument, then its mentions. */
export function listsOfInstrument(instrument: string): readonly AuthorityList[] {
  return [
    {
      of: 'initiative',
      name: 'initiatives',
      title: 'Used or sought in',
      extent: (total) => countInWords(total, 'initiative'),
      address: paths.instrumentList(instrument, 'initiatives'),
      where: { instrument },
      evidenceOf: ({ instruments }) =>
        instruments.find((tag) => tag.instrument === instrument)?.evidence,
    },
    mentionsList('instrument', instrument, paths.instrumentList(instrument, 'mentions')),
  ];
}

function mentionsList(record: MentionsOf['record'], id: string, address: string): AuthorityList {
  return {
    of: 'mention',
    name: 'mentions',
    title: 'Named in the documents',
    extent: (total) => countInWords(total, 'place'),
    address,
    record,
    id,
  };
}

/** Asks for a part of a list of initiatives. */
export const initiativesIn =
  (store: Store, { where }: InitiativesOf) =>
  (part: Part) =>
    store.list('initiative', { where, ...part });

/** Asks for a part of a list of mentions. */
export const mentionsIn =
  (store: Store, { record, id }: MentionsOf) =>
  (part: Part) =>
    store.mentions(record, id, part);

/** The lists as the page of their record shows them; empty ones are left out. */
export async function authoritySections(
  store: Store,
  lists: readonly AuthorityList[],
): Promise<readonly AuthoritySection[]> {
  const sections = await Promise.all(lists.map((list) => authoritySection(store, list)));
  return sections.filter(({ total }) => total > 0);
}

async function authoritySection(store: Store, list: AuthorityList): Promise<AuthoritySection> {
  const { name, title, address } = list;
  const described = (total: number) => {
    const extent = list.extent(total);
    return { name, title, extent, total, all: `All ${extent}` };
  };
  if (list.of === 'mention') {
    const { items, total, href } = await readShown(mentionsIn(store, list), address);
    const entries = await mentionEntries(store, items);
    return { ...described(total), href, of: 'mention', entries };
  }
  const { items, total, href } = await readShown(initiativesIn(store, list), address);
  const entries = await initiativeEntries(store, items, list.evidenceOf);
  return { ...described(total), href, of: 'initiative', entries };
}

/** The addresses of the pages of those lists that stand by themselves as well, as they are long. */
export async function* longListAddresses(
  store: Store,
  lists: readonly AuthorityList[],
): AsyncIterable<string> {
  for (const list of lists) {
    const ask = list.of === 'mention' ? mentionsIn(store, list) : initiativesIn(store, list);
    const { total } = await ask({ most: 0 });
    if (total > PAGE_LENGTH) yield* pageAddresses(list.address, total);
  }
}
