import type { RootContent } from 'mdast';
import type { Refusing } from './refuse-markdown';
import { offsetsOf, refuseAt } from './refuse-markdown';

type Line = Extract<RootContent, { type: 'leafDirective' }>;

/** Cells that reach over more than this are slips of the keyboard. */
const MOST = 500;

/** What the braces of a `::row` or `::cell` say: whether it is a head, and how far a cell reaches. */
export function spanOf(
  line: Line,
  context: Refusing,
): { readonly isHead: boolean; readonly rows: number; readonly columns: number } {
  const { start, end } = offsetsOf(line);
  const found = context.file.text.slice(start, end);
  const refuse = (name: string, expected: string) =>
    refuseAt(start, name, found, expected, context);
  if (line.children.length > 0) refuse('brackets', 'the words of the cell on the lines below it');
  const known = line.name === 'row' ? ['head'] : ['rows', 'columns', 'head'];
  const span = { rows: 1, columns: 1 };
  let isHead = false;
  for (const [name, value] of Object.entries(line.attributes ?? {})) {
    if (!known.includes(name)) refuse(`"${name}" in braces`, `one of ${known.join(', ')}`);
    else if (name === 'head') {
      isHead = true;
      if (value !== '') refuse('value of "head"', '`head` alone');
    } else if (name === 'rows' || name === 'columns') {
      if (!/^[1-9]\d{0,2}$/.test(value ?? '') || Number(value) > MOST) {
        refuse(`value of "${name}"`, `a whole number from 2, such as \`${name}=2\``);
      } else span[name] = Number(value);
    }
  }
  return { isHead, ...span };
}
