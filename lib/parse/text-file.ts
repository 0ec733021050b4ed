/** A file of the content, decoded. */
export type TextFile = {
  /** As the author knows it: `content/actors.yaml`. */
  readonly path: string;
  readonly text: string;
};

/** Line and column of an offset, both from 1; an offset past the end gives the end. */
export function placeAt(file: TextFile, offset: number): { line: number; column: number } {
  const before = file.text.slice(0, Math.max(0, offset));
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: before.length - lastBreak };
}

/** The place of an offset as messages name it: `content/actors.yaml:3:5`. */
export function placeInWords(file: TextFile, offset: number): string {
  const { line, column } = placeAt(file, offset);
  return `${file.path}:${line}:${column}`;
}
