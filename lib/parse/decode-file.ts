import { bidirectionalControlsIn, codePointAt, findUnprintable } from '@/lib/text/invisible';
import { checkLetters } from './check-letters';
import type { Report } from './problem';
import type { Unreadable } from './read-files';
import type { TextFile } from './text-file';

const BYTE_ORDER_MARK = '\ufeff';

/** The text of a file, or undefined (and a problem) where it is not text that we can use. */
export function decodeFile(
  path: string,
  bytes: Uint8Array | Unreadable,
  report: Report,
): TextFile | undefined {
  if (!(bytes instanceof Uint8Array)) {
    report.at({ path, text: '' }, 0, bytes.rule, bytes.reason);
    return undefined;
  }
  const text = decodeStrictly(bytes);
  if (text === undefined) {
    const reason = 'Unexpected bytes that are not UTF-8, expected the file saved as UTF-8';
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    report.at({ path, text: lenient }, firstDifference(lenient, bytes), 'not-utf-8', reason);
    return undefined;
  }
  const file: TextFile = { path, text };
  if (text.startsWith(BYTE_ORDER_MARK)) {
    report.at(file, 0, 'byte-order-mark', 'Unexpected byte-order mark, expected UTF-8 without one');
    return undefined;
  }
  if (text.trim() === '') {
    report.at(file, 0, 'empty-file', 'Unexpected empty file, expected content, or no file at all');
    return undefined;
  }
  // Where pages of the source begin is worth a fix of its own, and hides nothing else.
  const isDocument = path.endsWith('.md');
  if (isDocument) refusePageBreaks(file, report);
  const control = findUnprintable(isDocument ? text.replaceAll('\f', ' ') : text);
  if (control !== undefined) {
    const reason = `Unexpected control character ${codePointAt(text, control)}, expected text without it`;
    report.at(file, control, 'control-character', reason);
    return undefined;
  }
  warnOfOrder(file, report);
  checkLetters(file, report);
  return file;
}

function refusePageBreaks(file: TextFile, report: Report): void {
  const [, ...pages] = file.text.split('\f');
  if (pages.length === 0) return;
  const more = pages.length === 1 ? '' : ` (and ${pages.length - 1} more in this file)`;
  const reason = `Unexpected page break U+000C${more}, expected \`:page[12]\`, with the number of the page that begins there, or a space`;
  report.at(file, file.text.indexOf('\f'), 'control-character', reason);
}

/** A source in two scripts may need such a control; so it is shown, with its place, and kept. */
function warnOfOrder(file: TextFile, report: Report): void {
  const [first, ...others] = bidirectionalControlsIn(file.text);
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more in this file)`;
  const reason = `Unexpected bidirectional control ${codePointAt(file.text, first)}${more}, expected text without it: what is behind it is shown in another order than it stands`;
  report.at(file, first, 'bidirectional-control', reason);
}

/** Where the text stops being what the bytes say: U+FFFD stands there, and may stand before it as well. */
function firstDifference(text: string, bytes: Uint8Array): number {
  const encoded = new TextEncoder().encode(text);
  const byte = encoded.findIndex((value, index) => value !== bytes[index]);
  // As a stream, the decoder keeps back the bytes that may be the beginning of a character.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(bytes.subarray(0, byte), { stream: true }).length;
}

/** The text, or undefined where the bytes are not UTF-8. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
