import type { SearchName, SearchRecord } from './record';
import type { Field } from './score';
import { FIELDS } from './score';

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

/** All texts that a record is searched in, field by field; `names` are those of its tags. */
export function textsOf(record: SearchRecord, names: readonly SearchName[]): readonly string[] {
  return FIELDS.flatMap((field) => textsIn(record, names, field));
}
