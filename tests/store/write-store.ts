import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ClosedKey } from '@/lib/facets/closed-facets';
import { CLOSED_ROWS } from '@/lib/facets/closed-facets';
import { facetedOf, facetOf } from '@/lib/facets/facets';
import type { Initiative } from '@/lib/model/initiative';
import type { RecordKind, Store } from '@/lib/store/store';
import type { OfSite } from './file-store';

export const KINDS = [
  'document',
  'passage',
  'initiative',
  'theme',
  'actor',
  'instrument',
] as const satisfies readonly RecordKind[];

/** The file of a question in a folder; ids hold slashes and hashes. */
export const fileIn = (folder: string, ...steps: string[]) =>
  `${join(folder, ...steps.map(encodeURIComponent))}.json`;

/** Writes what a store answers to single questions into files, one for each record, value and address. */
export async function writeStore(store: Store, folder: string): Promise<void> {
  const write = (value: unknown, ...steps: string[]) => {
    const file = fileIn(folder, ...steps);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(value ?? null));
  };
  for (const kind of KINDS) {
    const ids: string[] = [];
    for await (const id of store.ids(kind)) {
      ids.push(id);
      write(await store.record(kind, id), kind, id);
    }
    write(ids, 'ids', kind);
  }
  const values = new Map<string, string[]>();
  for await (const id of store.ids('initiative')) {
    for (const value of await valuesOf(store, id)) {
      values.set(value, [...(values.get(value) ?? []), id]);
    }
    const related = await store.related(id);
    write(
      related.map((one) => ({ ...one, initiative: one.initiative.id })),
      'related',
      id,
    );
  }
  for (const [value, ids] of values) write(ids, 'values', value);
  for (const of of ['actor', 'instrument'] as const) {
    for await (const id of store.ids(of)) {
      const { items } = await store.mentions(of, id);
      const places = items.map(({ passage, mention }) => ({
        passage: `${passage.document}#${passage.id}`,
        mention,
      }));
      write(places, 'mentions', `${of} ${id}`);
    }
  }
  for await (const id of store.ids('document')) {
    write(await store.text(id), 'text', id);
    const files = await store.pictures(id);
    write(files, 'pictures', id);
    for (const file of files) write(await store.picture(id, file), 'picture', `${id} ${file}`);
  }
  const retired = await store.retired({ from: '/' });
  write(retired, 'retired');
  write(await store.ledger(), 'ledger');
  const ofSite: OfSite = {
    site: await store.site(),
    pages: await store.pages(),
    vocabularies: await store.vocabularies(),
    version: await store.version(),
    alphabet: await store.alphabet(),
  };
  write(ofSite, 'about');
  for await (const address of permanentAddresses(store)) {
    const fate = await store.fate(address);
    if (fate.changes.length > 0) write(fate.changes, 'changes', address);
  }
}

/** Everything that an initiative is listed under: `actor canada`, `actor canada as lead`. */
async function valuesOf(store: Store, id: string): Promise<string[]> {
  const [one] = await store.records('initiative', [id]);
  if (!one) return [];
  const themes = one.themes.map(({ theme }) => theme);
  return [
    ...new Set([
      'all',
      `document ${one.document}`,
      `passage ${one.document}#${one.passage}`,
      ...(themes.length > 0 ? [...themes, 'any'] : ['none']).map((theme) => `theme ${theme}`),
      ...one.actors.flatMap(({ actor, role }) => [
        `actor ${actor}`,
        `role ${role}`,
        `actor ${actor} as ${role}`,
      ]),
      ...one.instruments.map(({ instrument }) => `instrument ${instrument}`),
      ...CLOSED_ROWS.flatMap(({ key }) =>
        closedValuesOf(one, key).map((value) => `${key} ${value}`),
      ),
    ]),
  ];
}

/** The values of a closed list that an initiative has. */
export function closedValuesOf(one: Initiative, key: ClosedKey): readonly string[] {
  return facetOf(key).valuesOf(facetedOf(one));
}

async function* permanentAddresses(store: Store): AsyncIterable<string> {
  for (const kind of KINDS) {
    for await (const id of store.ids(kind)) {
      const [document, passage] = id.split('#');
      yield passage === undefined ? `/${kind}s/${id}/` : `/documents/${document}/#${passage}`;
    }
  }
  for (const { address } of await store.retired({ from: '/' })) yield address;
}
