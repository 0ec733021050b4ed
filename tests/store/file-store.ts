import { existsSync, readFileSync } from 'node:fs';
import { CLOSED_ROWS, closedValues, isClosed } from '@/lib/facets/closed-facets';
import type { Corpus } from '@/lib/model/corpus';
import type { Change, Retired } from '@/lib/model/permalink';
import type {
  Alphabet,
  CountedBy,
  FilterOf,
  Listed,
  Part,
  RecordKind,
  RecordOf,
  Related,
  Store,
  StoredMention,
} from '@/lib/store/store';
import { closedValuesOf, fileIn } from './write-store';

/** A place of a record's name, as `writeStore` keeps it. */
type Place = Pick<StoredMention, 'mention'> & { readonly passage: string };

/**
 * A store that answers from the files of `writeStore`, one at a time: no corpus is in memory. Slow, and
 * written for this: to show that another store than the one in memory can stand behind the pages.
 */
export function createFileStore(folder: string): Store {
  const read = <Value>(...steps: string[]): Value | undefined => {
    const file = fileIn(folder, ...steps);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Value) : undefined;
  };
  const idsOf = (of: string): readonly string[] => read('ids', of) ?? [];
  const listed = (value: string): readonly string[] => read('values', value) ?? [];
  const get = <K extends RecordKind>(of: K, id: string): RecordOf[K] => {
    const record = read<RecordOf[K]>(of, id);
    if (record === undefined) throw new Error(`No ${of} ${id}`);
    return record;
  };
  const idsWhere = <K extends RecordKind>(of: K, where: FilterOf[K]): readonly string[] => {
    if (of === 'initiative') return initiativesWhere(where as FilterOf['initiative']);
    if (of === 'passage') {
      const { document } = where as Partial<FilterOf['passage']>;
      return idsOf(of).filter((id) => document === undefined || id.startsWith(`${document}#`));
    }
    if (of === 'actor' && 'partOf' in where && where.partOf !== undefined) {
      return idsOf(of).filter((id) => get('actor', id).partOf === where.partOf);
    }
    return idsOf(of);
  };
  const initiativesWhere = (where: FilterOf['initiative']): readonly string[] => {
    const values = [
      'all',
      where.document !== undefined && `document ${where.document}`,
      where.passage !== undefined && `passage ${where.document}#${where.passage}`,
      where.theme !== undefined && `theme ${where.theme}`,
      where.actor !== undefined && `actor ${where.actor}`,
      where.role !== undefined && `role ${where.role}`,
      where.actor !== undefined &&
        where.role !== undefined &&
        `actor ${where.actor} as ${where.role}`,
      where.instrument !== undefined && `instrument ${where.instrument}`,
      ...CLOSED_ROWS.map(({ key }) => where[key] !== undefined && `${key} ${where[key]}`),
    ].filter((value) => value !== false);
    const lists = values.slice(1).map((value) => new Set(listed(value)));
    return listed('all').filter((id) => lists.every((list) => list.has(id)));
  };
  const valuesOf = (id: string, by: CountedBy): readonly string[] => {
    const one = get('initiative', id);
    switch (by) {
      case 'document':
        return [one.document];
      case 'theme':
        return one.themes.length > 0 ? one.themes.map(({ theme }) => theme) : ['none'];
      case 'actor':
        return one.actors.map(({ actor }) => actor);
      case 'instrument':
        return one.instruments.map(({ instrument }) => instrument);
      case 'role':
        return one.actors.map(({ role }) => role);
      default:
        return closedValuesOf(one, by);
    }
  };
  const inTheirOrder = (by: CountedBy): readonly string[] => {
    if (isClosed(by)) return closedValues(own().vocabularies, by);
    if (by === 'role') return own().vocabularies.roles.map(({ id }) => id);
    return [...idsOf(by), 'none'];
  };
  const own = () => {
    const known = read<OfSite>('about');
    if (!known) throw new Error('Nothing was written on the site');
    return known;
  };
  return {
    record: async (of, id) => read(of, id) ?? undefined,
    records: async (of, ids) => ids.map((id) => get(of, id)),
    list: async (of, { where, ...part } = {}) => {
      const { items, total } = cut(idsWhere(of, where ?? ({} as never)), part);
      return { items: items.map((id) => get(of, id)), total };
    },
    count: async (of, where) => idsWhere(of, where ?? ({} as never)).length,
    facet: async (by, { where = {}, order = 'met', most } = {}) => {
      const counts = new Map<string, number>();
      for (const id of initiativesWhere(where)) {
        for (const value of new Set(valuesOf(id, by))) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      const values = order === 'met' ? [...counts.keys()] : inTheirOrder(by);
      return values
        .filter((value) => counts.has(value))
        .map((value) => ({ value, count: counts.get(value) ?? 0 }))
        .toSorted((a, b) => b.count - a.count)
        .slice(0, most);
    },
    related: async (id) => {
      type Kept = Pick<Related, 'reasons'> & { readonly initiative: string };
      const related = read<Kept[]>('related', id) ?? [];
      return related.map((one) => ({ ...one, initiative: get('initiative', one.initiative) }));
    },
    mentions: async (of, id, part = {}) => {
      const { items, total } = cut(read<Place[]>('mentions', `${of} ${id}`) ?? [], part);
      const places = items.map(({ passage, mention }) => ({
        passage: get('passage', passage),
        mention,
      }));
      return { items: places, total };
    },
    ledger: async () => read('ledger') ?? '',
    text: async (document) => read('text', document),
    picture: async (document, file) => read<string>('picture', `${document} ${file}`) ?? undefined,
    pictures: async (document) => read<string[]>('pictures', document) ?? [],
    passagesWith: async (words) =>
      idsOf('passage')
        .map((id) => get('passage', id))
        .filter(({ text }) => text.includes(words)),
    ids: async function* (of) {
      yield* idsOf(of);
    },
    fate: async (address) => {
      const retired = (read<Retired[]>('retired') ?? []).find((one) => one.address === address);
      const changes = read<Change[]>('changes', address) ?? [];
      if (!retired) return { changes };
      return 'to' in retired
        ? { to: retired.to, changes }
        : { tombstone: retired.tombstone, changes };
    },
    retired: async (which) =>
      (read<Retired[]>('retired') ?? []).filter((one) =>
        'from' in which
          ? one.address.startsWith(which.from)
          : 'to' in one && one.to.startsWith(which.to),
      ),
    site: async () => own().site,
    pages: async () => own().pages,
    vocabularies: async () => own().vocabularies,
    version: async () => own().version,
    alphabet: async () => own().alphabet,
  };
}

/** What belongs to no record. */
export type OfSite = Pick<Corpus, 'site' | 'pages' | 'vocabularies'> & {
  readonly version: string;
  readonly alphabet: Alphabet;
};

function cut<Item>(list: readonly Item[], { at = 0, most = list.length }: Part): Listed<Item> {
  return { items: list.slice(at, at + most), total: list.length };
}
