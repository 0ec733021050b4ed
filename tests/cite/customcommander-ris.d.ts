/** A reader of RIS that knows nothing of the writer under test; it comes without types. */
declare module '@customcommander/ris' {
  /** Values by tag: text, or the parts of a name or a date. */
  export type RisReference = {
    readonly [tag: string]: readonly (string | Readonly<Record<string, string>>)[];
  };

  /** The references of a file; null for text that is not RIS. */
  export function read(text: string): readonly RisReference[] | null;
}
