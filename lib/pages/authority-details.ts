import type { Actor } from '@/lib/model/actor';
import type { Instrument } from '@/lib/model/instrument';
import { nameOf } from '@/lib/store/name-of';
import type { Store } from '@/lib/store/store';
import { linksTo } from './links-to';
import type { Link } from './parts';

/** What the authority list says of a record: names, what it is not, and dated context. */
export type AuthorityDetails = {
  /** What else it is called and found by, one sort after the other. */
  readonly names: readonly { readonly term: string; readonly words: string }[];
  readonly notToBeConfusedWith: readonly {
    readonly name: string;
    /** Absent where it has no record here. */
    readonly href?: string | undefined;
    readonly because: string;
  }[];
  /** Facts from outside the documents, each with the date that it holds for. */
  readonly context: readonly { readonly date: string; readonly text: string }[];
  readonly editorsNote?: string | undefined;
};

/** What the authority list says of an actor or an instrument. */
export async function authorityDetails(
  store: Store,
  record: Actor | Instrument,
): Promise<AuthorityDetails> {
  const { shortForms, alsoSearchedAs, facts, editorsNote } = record;
  const names = [
    { term: 'Also called', words: otherNamesOf(record) },
    { term: 'Short forms', words: shortForms },
    { term: 'Also found by', words: alsoSearchedAs },
  ].filter(({ words }) => words.length > 0);
  return {
    names: names.map(({ term, words }) => ({ term, words: words.join(' · ') })),
    notToBeConfusedWith: await Promise.all(
      record.notToBeConfusedWith.map(async (other) => {
        const [link] = await linksToOther(store, other);
        return { name: other.name ?? '', ...link, because: other.because };
      }),
    ),
    context: facts.map(({ date, text }) => ({ date, text })),
    editorsNote,
  };
}

/** The other names of a record, without those that differ in capitals alone. */
export function otherNamesOf(record: Actor | Instrument): readonly string[] {
  const name = nameOf(record).toLowerCase();
  return [record.name, ...record.aliases].filter((other) => other.toLowerCase() !== name);
}

async function linksToOther(
  store: Store,
  { actor, instrument }: Actor['notToBeConfusedWith'][number],
): Promise<readonly Link[]> {
  if (actor !== undefined) return linksTo(store, 'actor', [actor]);
  return instrument === undefined ? [] : linksTo(store, 'instrument', [instrument]);
}
