/** What a block of YAML holds. */
export type YamlValue = string | readonly YamlValue[] | { readonly [field: string]: YamlValue };

/** A value, or undefined where something stands that only the full parser can judge. */
export type Read = YamlValue | undefined;

/** Where reading has come to: a character, and how far its line is indented; -1 at the end of the text. */
export type Reader = { readonly text: string; at: number; indent: number };

/** The full parser's caller refuses a group with more fields, at its place. */
export const MOST_FIELDS = 100;

/** From the beginning of a line to the first character that is no space, past blank lines and comments. */
export function moveToContent(reader: Reader): void {
  const { text } = reader;
  for (let start = reader.at; start < text.length;) {
    let at = start;
    while (text[at] === ' ') at += 1;
    if (at < text.length && text[at] !== '\n' && text[at] !== '#') {
      reader.at = at;
      reader.indent = at - start;
      return;
    }
    const end = text.indexOf('\n', at);
    start = end === -1 ? text.length : end + 1;
  }
  reader.at = text.length;
  reader.indent = -1;
}

/** Goes to the next content; gives false where the line does not end here. */
export function endLine(reader: Reader): boolean {
  if (reader.at < reader.text.length && reader.text[reader.at] !== '\n') return false;
  reader.at += 1;
  moveToContent(reader);
  return true;
}

const NAME = /[A-Za-z][A-Za-z0-9]*/y;

/** The name of a field that stands here, empty where none does. */
export function readName({ text, at }: Reader): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? '';
}

const PLAIN_BEGINNING = /[A-Za-z0-9(\xa1-\uffff]/;

/** Whether plain text can begin with a character: with a letter, say, and with no mark of YAML. */
export function isPlainBeginning(text: string, at: number): boolean {
  return PLAIN_BEGINNING.test(text[at] ?? '');
}
