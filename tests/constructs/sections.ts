import { readFileSync } from 'node:fs';

/** A document in Markdown and the lines that it is read as, from a file of such examples. */
export type Example = { readonly name: string; readonly markdown: string; readonly lines: string };

/** Signs that stand for characters which nobody sees, or editors take away. */
const SIGNS: Readonly<Record<string, string>> = { '·': ' ', '→': '\t', '␌': '\f', '␍': '\r' };

/** The sections of a file, each behind a line `=== name`. */
export function sectionsOf(path: string): { readonly name: string; readonly text: string }[] {
  const parts = readFileSync(path, 'utf8').split(/^=== /m).slice(1);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    return { name: part.slice(0, end), text: part.slice(end + 1) };
  });
}

/** The examples of a file, each a section with `--->` between the Markdown and the lines. */
export function examplesOf(path: string): Example[] {
  return sectionsOf(path).map(({ name, text }) => {
    const [markdown = '', lines = ''] = text.split('--->\n');
    return { name, markdown: markdown.replace(/[·→␌␍]/g, (sign) => SIGNS[sign] ?? ''), lines };
  });
}
