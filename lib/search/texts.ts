import type { SearchName, SearchRecord } from './record';
import type { Field } from './score';

/** The texts that a record has in a field; `names` are those of its tags. */
export function textsIn(
  record: SearchRecord,
  names: readonly SearchName[],
  field: Field,
): readonly string[] {
  switch (field) {
    case 'names':
      return names.flatMap(({ name, others }) => [name, ...others]);
    case 'context':
      return [record.before, record.after];
    default:
      return [record[field]];
  }
}
