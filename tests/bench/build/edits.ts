import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { AuthoredRecord } from '@/tests/bench/corpus/authorities';

/** What an author does between two builds, by its name in the table; each gives the way to undo it. */
export const EDITS = {
  'one note edited': (content: string) => {
    const [document = ''] = readdirSync(join(content, 'documents')).toSorted();
    return rewrite(join(content, 'documents', document, 'initiatives.yaml'), (text) =>
      text.replace('      The paper says that', '      As edited, the paper says that'),
    );
  },
  'an actor renamed': (content: string) => {
    let [id, words] = ['', ''];
    const undoName = rewrite(join(content, 'actors.yaml'), (text) => {
      const [{ name, aliases = [], ...first }, ...others] = parse(text) as [
        AuthoredRecord,
        ...AuthoredRecord[],
      ];
      [id, words] = [first.id, `${name} (renamed)`];
      return stringify([{ name: words, aliases: [...aliases, name], ...first }, ...others]);
    });
    const undoLedger = rewrite(join(content, 'permalinks/authorities.json'), (text) => {
      const { revisions = [], ...ledger } = JSON.parse(text) as { revisions?: object[] };
      const revision = {
        ...{ address: `/actors/${id}/`, words },
        ...{ on: '2026-12-01', because: 'It has another name now.' },
      };
      return JSON.stringify({ ...ledger, revisions: [...revisions, revision] }, undefined, 2);
    });
    return () => {
      undoName();
      undoLedger();
    };
  },
} as const;

function rewrite(file: string, edit: (text: string) => string): () => void {
  const text = readFileSync(file, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`${file} has nothing to edit`);
  writeFileSync(file, edited);
  return () => writeFileSync(file, text);
}
