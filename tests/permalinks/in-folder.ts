import { kindOfAddress } from '@/lib/permalinks/kind-of-address';
import { LEDGER } from '@/tests/small-content';

type Files = ReadonlyMap<string, Uint8Array>;
type Lists = Record<string, { address: string }[]>;

/** The files of the ledger's folder, by the names that they have in it. */
export const AUTHORITIES = 'content/permalinks/authorities.json';
export const ofDocument = (id: string) => `content/permalinks/documents/${id}.json`;

/** A content whose ledger is one file, with the same ledger in the folder; initiatives are those of "paper". */
export function inFolder(files: Files): Files {
  const ledger = JSON.parse(new TextDecoder().decode(files.get(LEDGER))) as Lists;
  const ledgers = new Map<string, Lists>([[AUTHORITIES, emptyLists()]]);
  for (const [list, entries] of Object.entries(ledger)) {
    for (const entry of entries) {
      const path = homeOf(entry.address);
      const lists = ledgers.get(path) ?? emptyLists();
      ledgers.set(path, lists);
      lists[list]?.push(entry);
    }
  }
  const texts = Array.from(ledgers, ([path, lists]) => {
    return [path, new TextEncoder().encode(JSON.stringify(lists, null, 2))] as const;
  });
  return new Map([...[...files].filter(([path]) => path !== LEDGER), ...texts]);
}

function emptyLists(): Lists {
  return { addresses: [], aliases: [], tombstones: [], revisions: [] };
}

function homeOf(address: string): string {
  const kind = kindOfAddress(address);
  if (kind === 'initiative') return ofDocument('paper');
  const isOfDocument = kind === 'document' || kind === 'passage';
  return isOfDocument ? ofDocument(address.split('/')[2] ?? '') : AUTHORITIES;
}

/** Problems without their places in the ledger, which are others in the folder; in no order. */
export function withoutPlaces(problems: readonly string[]): string[] {
  return problems
    .map((problem) => problem.replaceAll(/content\/permalinks[^ :]*:\d+:\d+/g, 'the ledger'))
    .toSorted();
}
