import type { Piece } from './join-pieces';
import { joinPieces } from './join-pieces';

/** A quote in one line, as plain text has it: its pieces with their joins. */
export function quoteInWords(
  pieces: readonly (Omit<Piece, 'text'> & { readonly exact: string })[],
): string {
  return joinPieces(pieces.map(({ exact, ...join }) => ({ ...join, text: exact })));
}
