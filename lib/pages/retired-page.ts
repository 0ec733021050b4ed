import { passageNameInline } from './passage-name';
import type { Tombstone } from '@/lib/model/permalink';
import type { Store } from '@/lib/store/store';
import { pageOfAddress } from '@/lib/url/item-of-address';
import { chooseWords, wordsPath } from '@/lib/url/words-link';
import type { ChangeNote, WithdrawnPassage } from './former-passages';
import { changeNotes, formerPassages } from './former-passages';
import type { RetiredFacts } from './head';
import { getFrom } from './marks';
import type { Link } from './parts';

export type { Tombstone } from '@/lib/model/permalink';

/** The page of an address that leads elsewhere now. */
export type MovedModel = {
  readonly kind: 'moved';
  readonly facts: RetiredFacts;
  /** The page that stands in its place. */
  readonly to: string;
};

/** The page of an address whose content was withdrawn. */
export type WithdrawnModel = {
  readonly kind: 'withdrawn';
  readonly facts: RetiredFacts;
  readonly tombstone: Tombstone;
  /** Where an initiative's words still stand in the documents, letter for letter. */
  readonly standing: readonly Link[];
  /** How what was withdrawn had changed before. */
  readonly changes: readonly ChangeNote[];
  /** The withdrawn passages of a document. */
  readonly passages: readonly WithdrawnPassage[];
};

/**
 * The page of a retired address, as the ledger has it: `/documents/<id>/#<passage>` for that of a
 * passage. Undefined for an address that is not retired.
 */
export async function retiredPage(
  store: Store,
  address: string,
): Promise<MovedModel | WithdrawnModel | undefined> {
  const { to, tombstone, changes } = await store.fate(address);
  if (to !== undefined) {
    const page = pageOfAddress(to);
    return { kind: 'moved', facts: { title: 'Moved', canonical: page, noindex: false }, to: page };
  }
  if (!tombstone) return undefined;
  const { of, words } = tombstone;
  return {
    kind: 'withdrawn',
    facts: { title: 'Withdrawn', canonical: pageOfAddress(address), noindex: true },
    tombstone,
    standing: of === 'initiative' ? await placesOf(store, words) : [],
    changes: changeNotes(changes),
    passages: of === 'document' ? (await formerPassages(store, address)).withdrawn : [],
  };
}

/** Where words stand in the documents, each place with its link. */
async function placesOf(store: Store, words: string): Promise<Link[]> {
  const passages = await store.passagesWith(words);
  const ids = [...new Set(passages.map(({ document }) => document))];
  const documents = new Map(
    (await store.records('document', ids)).map((document) => [document.id, document]),
  );
  return passages.flatMap((passage): Link[] => {
    const at = (offset: number) => ({ passage: passage.id, offset });
    const start = passage.text.indexOf(words);
    const chosen = chooseWords([passage], at(start), at(start + words.length));
    if (!chosen) return [];
    const { id, shortTitle } = getFrom(documents, passage.document);
    const name = `${passageNameInline(passage)} of ${shortTitle}`;
    return [{ name, href: wordsPath(id, chosen.link, '') }];
  });
}
