import type { Ledger } from '@/lib/model/permalink';
import type { TextFile } from '@/lib/parse/text-file';
import type { JsonNode } from './json-places';
import { readJsonPlaces } from './json-places';

/** The lists of a ledger, in the order of the file. */
export const LISTS = ['addresses', 'aliases', 'tombstones', 'revisions'] as const;

/** What one entry of a list stands behind. */
export const INDENT = '\n    ';

/** A ledger as a file: an entry on a line, each list with entries that are written already. */
export function ledgerText(
  lists: Readonly<Partial<Record<keyof Ledger, readonly string[]>>>,
): string {
  const fields = LISTS.map((name) => {
    const entries = (lists[name] ?? []).map((entry) => `${INDENT}${entry}`);
    return `  "${name}": [${entries.length === 0 ? '' : `${entries.join(',')}\n  `}]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** Where a list of a ledger that was read stands in its text, and its entries. */
export function placesIn(
  { path, text }: TextFile,
  list: keyof Ledger,
): { readonly start: number; readonly items: readonly JsonNode[] } {
  const places = readJsonPlaces(text);
  const node = 'root' in places ? places.root.fields?.get(list)?.value : undefined;
  if (!node?.items) throw new Error(`${path} was read, and has no list "${list}"`);
  return { start: node.start, items: node.items };
}
