/** The whole ledger in one file, as it was before it had a folder; `npm run permalinks` carries it over. */
export const ONE_LEDGER = 'content/permalinks.json';

/** Where the files of the ledger lie. */
export const LEDGER_FOLDER = 'content/permalinks';

/** The ledger of what belongs to no document: themes, actors and instruments. */
export const AUTHORITIES_LEDGER = `${LEDGER_FOLDER}/authorities.json`;

const OF_DOCUMENT = /^content\/permalinks\/documents\/([^/]+)\.json$/;

/** The ledger of a document, its passages and its initiatives. */
export function ledgerOfDocument(id: string): string {
  return `${LEDGER_FOLDER}/documents/${id}.json`;
}

/** The document whose ledger lies at a path; undefined where that of none does. */
export function documentOfLedger(path: string): string | undefined {
  return OF_DOCUMENT.exec(path)?.[1];
}

/** Whether a file of the ledger belongs at a path. */
export function isLedger(path: string): boolean {
  return path === ONE_LEDGER || path === AUTHORITIES_LEDGER || OF_DOCUMENT.test(path);
}
