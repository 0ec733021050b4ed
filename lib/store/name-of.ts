/** The name of a record for lists and chips. */
export function nameOf(record: {
  readonly name: string;
  readonly shortName?: string | undefined;
}): string {
  return record.shortName ?? record.name;
}
