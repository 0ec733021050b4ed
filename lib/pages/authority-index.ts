import { MOST_UNBROKEN, MOST_WITHOUT_CONTENTS } from '@/lib/lists/page-lengths';
import type { Actor } from '@/lib/model/actor';
import type { Instrument } from '@/lib/model/instrument';
import type { Term } from '@/lib/model/vocabulary';
import { pluralOf } from '@/lib/model/vocabulary';
import { nameOf } from '@/lib/store/name-of';
import type { Store } from '@/lib/store/store';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import { otherNamesOf } from './authority-details';
import { countsBy } from './counts-by';
import type { Link } from './parts';

/** All actors or all instruments, kind by kind. */
export type AuthorityIndex = {
  /** How many there are, in figures, where they are so many that the page begins with its contents. */
  readonly contents?: string | undefined;
  readonly groups: readonly AuthorityGroup[];
};

/** The records of one kind. */
export type AuthorityGroup = {
  /** The kind, and the id of its place on a page with contents. */
  readonly id: string;
  readonly heading: string;
  /** How many, in figures. */
  readonly extent: string;
  /** Whether they are so many that they may be broken over two columns. */
  readonly isBroken: boolean;
  readonly records: readonly ListedRecord[];
};

/** A record as the list of all shows it. */
export type ListedRecord = Link & {
  /** Its other names, joined; empty where it has none. */
  readonly otherNames: string;
  /** `12 initiatives`, or how else it comes to be here. */
  readonly uses: string;
  /** `3 mentions` */
  readonly mentions: string;
};

/** All records of a sort by kind, in the order of `kinds`; each with the number of its initiatives and mentions. */
export async function authorityIndex(
  store: Store,
  of: 'actor' | 'instrument',
  kinds: readonly Term[],
): Promise<AuthorityIndex> {
  const { items, total } = await store.list(of);
  const initiatives = await countsBy(store, of);
  const wholes = new Set<string>(
    items.flatMap((record) => ('partOf' in record ? (record.partOf ?? []) : [])),
  );
  const groups = kinds.map(async (term): Promise<AuthorityGroup> => {
    const kind: string = term.id;
    const ofKind = items.filter((record) => record.kind === kind);
    const records = ofKind.map((record) =>
      listedRecord(store, of, record, initiatives.get(record.id) ?? 0, wholes.has(record.id)),
    );
    return {
      id: kind,
      heading: pluralOf(term),
      extent: inFigures(ofKind.length),
      isBroken: ofKind.length > MOST_UNBROKEN,
      records: await Promise.all(records),
    };
  });
  return {
    contents: total > MOST_WITHOUT_CONTENTS ? inFigures(total) : undefined,
    groups: (await Promise.all(groups)).filter(({ records }) => records.length > 0),
  };
}

async function listedRecord(
  store: Store,
  of: 'actor' | 'instrument',
  record: Actor | Instrument,
  initiatives: number,
  hasParts: boolean,
): Promise<ListedRecord> {
  const { total: mentions } = await store.mentions(of, record.id, { most: 0 });
  return {
    name: nameOf(record),
    href: paths[of](record.id),
    otherNames: otherNamesOf(record).join(' · '),
    uses: usesInWords(initiatives, mentions, hasParts),
    mentions: countInWords(mentions, 'mention'),
  };
}

function usesInWords(initiatives: number, mentions: number, hasParts: boolean): string {
  if (initiatives > 0) return countInWords(initiatives, 'initiative');
  if (mentions > 0) return 'mentions only';
  return hasParts ? 'through its parts' : 'no initiative';
}
