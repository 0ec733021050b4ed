import { ROLE_WORDS } from '@/components/vocabulary';
import type { Evidence, Initiative } from '@/lib/model/initiative';
import type { CorpusIndex, MentionInPassage } from '@/lib/store/index-corpus';
import { rolesOf } from '@/lib/store/roles';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';

/** A list of an actor or an instrument: initiatives, or the places where it is named. */
export type AuthorityList = {
  /** The id of its section and the last step of its address: `lead`. */
  readonly name: string;
  readonly title: string;
  /** How much it holds, in words: `12 initiatives, in which it acts`. */
  readonly extent: string;
  /** Where it stands by itself if it is long. */
  readonly address: string;
} & (
  | {
      readonly of: 'initiative';
      readonly items: readonly Initiative[];
      /** The words that put an initiative on the list. */
      readonly evidenceOf: (initiative: Initiative) => Evidence | undefined;
    }
  | { readonly of: 'mention'; readonly items: readonly MentionInPassage[] }
);

/** An actor's initiatives role by role, then its mentions; empty lists are left out. */
export function listsOfActor(index: CorpusIndex, actor: string): AuthorityList[] {
  const roles = rolesOf(index, actor).map(({ role, initiatives }): AuthorityList => {
    return {
      of: 'initiative',
      name: role,
      title: ROLE_WORDS[role].name,
      extent: `${countInWords(initiatives.length, 'initiative')}, in which it ${ROLE_WORDS[role].definition}`,
      address: paths.actorList(actor, role),
      items: initiatives,
      evidenceOf: ({ actors }) =>
        actors.find((tag) => tag.actor === actor && tag.role === role)?.evidence,
    };
  });
  return [
    ...roles,
    ...mentionsOf(index.mentionsOf.actor.get(actor), (list) => paths.actorList(actor, list)),
  ];
}

/** The initiatives that use or seek an instrument, then its mentions; empty lists are left out. */
export function listsOfInstrument(index: CorpusIndex, instrument: string): AuthorityList[] {
  const addressOf = (list: string) => paths.instrumentList(instrument, list);
  const initiatives = index.initiativesOf.instrument.get(instrument) ?? [];
  const used: AuthorityList = {
    of: 'initiative',
    name: 'initiatives',
    title: 'Used or sought in',
    extent: countInWords(initiatives.length, 'initiative'),
    address: addressOf('initiatives'),
    items: initiatives,
    evidenceOf: ({ instruments }) =>
      instruments.find((tag) => tag.instrument === instrument)?.evidence,
  };
  return [
    ...(initiatives.length > 0 ? [used] : []),
    ...mentionsOf(index.mentionsOf.instrument.get(instrument), addressOf),
  ];
}

function mentionsOf(
  mentions: readonly MentionInPassage[] = [],
  addressOf: (list: string) => string,
): AuthorityList[] {
  if (mentions.length === 0) return [];
  const name = 'mentions';
  const extent = countInWords(mentions.length, 'place');
  const title = 'Named in the documents';
  return [{ of: 'mention', name, title, extent, address: addressOf(name), items: mentions }];
}
