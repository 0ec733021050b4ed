import { onceFor } from '@/lib/text/once-for';

/** A file of the content, decoded. */
export type TextFile = {
  /** As the author knows it: `content/actors.yaml`. */
  readonly path: string;
  readonly text: string;
};

/** A place in a file: where a problem that may be found belongs. */
export type Spot = { readonly file: TextFile; readonly offset: number };

/** A place that is looked up when it is asked for: most things have no problem. */
export function spotIn(file: TextFile, offset: () => number): Spot {
  return {
    file,
    get offset() {
      return offset();
    },
  };
}

/** Line and column of an offset, both from 1; an offset past the end gives the end. */
export function placeAt(file: TextFile, offset: number): { line: number; column: number } {
  const within = Math.min(Math.max(0, offset), file.text.length);
  const starts = lineStartsOf(file);
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = (line + after) >> 1;
    if ((starts[middle] ?? 0) <= within) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
}

/** A file with many problems is not read anew for each of them. */
const lineStartsOf = onceFor((file: TextFile): readonly number[] => [
  0,
  ...Array.from(file.text.matchAll(/\n/g), ({ index }) => index + 1),
]);

/** The place of an offset as messages name it: `content/actors.yaml:3:5`. */
export function placeInWords(file: TextFile, offset: number): string {
  const { line, column } = placeAt(file, offset);
  return `${file.path}:${line}:${column}`;
}
