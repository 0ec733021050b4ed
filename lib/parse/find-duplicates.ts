import { initiativesFileSchema } from '@/lib/model/initiative';
import type { Initiative } from '@/lib/model/initiative';
import type { Vocabularies } from '@/lib/model/vocabulary';
import { decodeFile } from './decode-file';
import { byDate } from './by-date';
import type { Report } from './problem';
import { createReport } from './problem';
import { reportDuplicate } from './read-authorities';
import type { ContentFiles } from './read-files';
import type { Spot } from './text-file';
import { readYaml } from './yaml';

/** What is held of a document's initiatives when it is finished. */
export type IdsOfDocument = {
  readonly date: string | undefined;
  /** Of its initiatives' file. */
  readonly path: string;
  /** In the order of the text, each with its place in the file's list. */
  readonly ids: readonly { readonly id: Initiative['id']; readonly record: number }[];
};

/** Reports initiatives of one id, in whatever documents. Their files are read again, as places are not held. */
export function reportDuplicates(
  documents: readonly IdsOfDocument[],
  files: ContentFiles,
  vocabularies: Vocabularies,
  report: Report,
): void {
  const first = new Map<string, { readonly path: string; readonly record: number }>();
  const opened = new Map<string, (record: number) => Spot>();
  const spotOf = (path: string, record: number) => {
    const spotIn = opened.get(path) ?? openAgain(path, files, vocabularies);
    opened.set(path, spotIn);
    return spotIn(record);
  };
  for (const { path, ids } of byDate(documents, ({ date }) => date)) {
    for (const { id, record } of ids) {
      const earlier = first.get(id);
      if (!earlier) first.set(id, { path, record });
      else reportDuplicate(spotOf(path, record), spotOf(earlier.path, earlier.record), id, report);
    }
  }
}

/** What gives the place of a record in a file that was read before without a problem. */
function openAgain(
  path: string,
  files: ContentFiles,
  vocabularies: Vocabularies,
): (record: number) => Spot {
  const silent = createReport();
  const bytes = files.get(path);
  const file = bytes && decodeFile(path, bytes, silent);
  const placed =
    file &&
    readYaml(file, { text: file.text, base: 0 }, initiativesFileSchema(vocabularies), silent);
  if (!placed) throw new Error(`${path} was read before, and cannot be read again`);
  return (record) => ({ file, offset: placed.offsetOf(['initiatives', record, 'id']) });
}
