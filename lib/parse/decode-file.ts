import type { Report } from './problem';
import type { TextFile } from './text-file';

const BYTE_ORDER_MARK = '\ufeff';

/** The text of a file, or undefined (and a problem) where it is not text that we can use. */
export function decodeFile(path: string, bytes: Uint8Array, report: Report): TextFile | undefined {
  const lenient: TextFile = {
    path,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  };
  if (!isUtf8(bytes)) {
    const reason = 'Unexpected bytes that are not UTF-8, expected the file saved as UTF-8';
    report.at(lenient, firstDifference(lenient.text, bytes), 'not-utf-8', reason);
    return undefined;
  }
  if (lenient.text.startsWith(BYTE_ORDER_MARK)) {
    report.at(
      lenient,
      0,
      'byte-order-mark',
      'Unexpected byte-order mark, expected UTF-8 without one',
    );
    return undefined;
  }
  if (lenient.text.trim() === '') {
    report.at(
      lenient,
      0,
      'empty-file',
      'Unexpected empty file, expected content, or no file at all',
    );
    return undefined;
  }
  return lenient;
}

/** Where the text stops being what the bytes say: U+FFFD stands there, and may stand before it as well. */
function firstDifference(text: string, bytes: Uint8Array): number {
  const encoded = new TextEncoder().encode(text);
  const byte = encoded.findIndex((value, index) => value !== bytes[index]);
  // As a stream, the decoder keeps back the bytes that may be the beginning of a character.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(bytes.subarray(0, byte), { stream: true }).length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
