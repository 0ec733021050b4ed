import type { Change, Tombstone } from '@/lib/model/permalink';
import type { Store } from '@/lib/store/store';
import type { Difference } from '@/lib/text/word-difference';
import { wordDifference } from '@/lib/text/word-difference';
import {
  formerIdsIn,
  fragmentOf,
  passagesMovedOut,
  tombstonesIn,
} from '@/lib/url/retired-addresses';

/** A change of words as its note shows it. */
export type ChangeNote = Omit<Change, 'from'> & {
  /** The id that the words had before, where it was another one: former addresses lead to the note. */
  readonly id?: string | undefined;
  /** Then and now, word by word. */
  readonly difference: readonly Difference[];
};

/** What a passage was before: ids that led to the same words, and how the words changed. */
export type Former = { readonly ids: readonly string[]; readonly changes: readonly ChangeNote[] };

/** A passage that a document had, and what it was before. */
export type WithdrawnPassage = Former & { readonly id: string; readonly tombstone: Tombstone };

/** A passage that stands in another document now: the id that it had, and its address. */
export type PassageMovedOut = { readonly id: string; readonly to: string };

/** What a document's passages were before. */
export type FormerPassages = {
  /** What one of them was, by its id. */
  readonly of: (passage: string) => Promise<Former>;
  readonly withdrawn: readonly WithdrawnPassage[];
  readonly movedOut: readonly PassageMovedOut[];
};

/**
 * How the words behind an address came to be what they are, oldest first. `passage`: its id, where
 * the notes stand beside it in its document and former addresses lead to them.
 */
export function changeNotes(changes: readonly Change[], passage?: string): ChangeNote[] {
  return changes.map(({ from, ...change }) => ({
    ...change,
    id: formerId(from, passage),
    difference: wordDifference(change.then, change.now),
  }));
}

/** What became of the words behind an address; empty where nothing did. */
export async function changesOf(store: Store, address: string): Promise<ChangeNote[]> {
  return changeNotes((await store.fate(address)).changes);
}

/** What the passages of a document were before, also those of a document that was withdrawn. */
export async function formerPassages(
  store: Store,
  documentAddress: string,
): Promise<FormerPassages> {
  const start = `${documentAddress}#`;
  const [leadingIn, retired] = await Promise.all([
    store.retired({ to: start }),
    store.retired({ from: start }),
  ]);
  const ids = formerIdsIn(leadingIn, documentAddress);
  const formerOf = async (passage: string): Promise<Former> => {
    const { changes } = await store.fate(`${start}${passage}`);
    const changed = new Set(changes.map(({ from }) => fragmentOf(from)));
    return {
      // Ids whose words changed have their place at the note of the change.
      ids: [...new Set(ids.get(passage))].filter((id) => !changed.has(id)),
      changes: changeNotes(changes, passage),
    };
  };
  return {
    of: formerOf,
    withdrawn: await Promise.all(
      tombstonesIn(retired).map(async (tombstone) => {
        const id = fragmentOf(tombstone.address);
        return { id, tombstone, ...(await formerOf(id)) };
      }),
    ),
    movedOut: [...passagesMovedOut(retired, documentAddress)].map(([id, to]) => ({ id, to })),
  };
}

/** Words that changed under the address that they have need no second place for it. */
function formerId(from: string, passage: string | undefined): string | undefined {
  const id = fragmentOf(from);
  return passage === undefined || id === passage ? undefined : id;
}
