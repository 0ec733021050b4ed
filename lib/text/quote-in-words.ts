/** Words of the source between two joins. */
type Joined = {
  readonly exact: string;
  /** The printed label of the item that begins here. */
  readonly label?: string | undefined;
  /** Whether words are left out before it. */
  readonly leftOut: boolean;
};

/**
 * A quote as plain text has it: `[…]` where words are left out, and the printed labels at the joins,
 * never at its beginning: "Each State Party undertakes never under any circumstances: […] b) To …".
 */
export function quoteInWords(pieces: readonly Joined[]): string {
  return pieces
    .map(({ exact, label, leftOut }, index) => {
      if (index === 0) return exact;
      return [leftOut ? '[…]' : '', label ?? '', exact].filter((part) => part !== '').join(' ');
    })
    .join(' ');
}
