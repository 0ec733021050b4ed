import type { Vocabularies } from '@/lib/model/vocabulary';
import { DEFAULT_VOCABULARIES, vocabulariesFileSchema } from '@/lib/model/vocabulary';
import type { Report } from './problem';
import type { TextFile } from './text-file';
import { readYaml } from './yaml';

/** The vocabularies of the site: ours where there is no file, undefined, and problems, where it cannot be read. */
export function readVocabularies(
  file: TextFile | undefined,
  report: Report,
): Vocabularies | undefined {
  if (!file) return DEFAULT_VOCABULARIES;
  return readYaml(file, { text: file.text, base: 0 }, vocabulariesFileSchema, report)?.value;
}
