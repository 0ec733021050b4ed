/** Words of a source that are shown in a row with others, in the order of the text. */
export type Piece = {
  readonly text: string;
  /** The label that the source prints before them; shown only where they follow another piece. */
  readonly label?: string | undefined;
  /** Whether words stand between the piece before and this one. */
  readonly leftOut: boolean;
};

/** What stands for words that are left out. */
const LEFT_OUT = '[…]';

/** Pieces in one line: `Each State Party undertakes never: […] b) To develop mines`. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .flatMap(({ text, label, leftOut }, at) => [
      ...(at > 0 && leftOut ? [LEFT_OUT] : []),
      ...(at > 0 && label !== undefined ? [label] : []),
      inOneLine(text),
    ])
    .join(' ');
}

/** Words without the line breaks of the source, a bar between two cells of a row. */
export function inOneLine(text: string): string {
  return text.replaceAll('\t', ' | ').replaceAll('\n', ' ');
}
