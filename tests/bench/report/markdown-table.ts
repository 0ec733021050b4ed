/** A table in Markdown. The first columns are names, the others figures; a short row is filled up. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  names: number,
): string {
  const filled = (cells: readonly string[]) => head.map((_, column) => cells[column] ?? '');
  const line = (cells: readonly string[]) => `| ${cells.map(safe).join(' | ')} |`;
  const rule = head.map((_, column) => (column < names ? '---' : '---:'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map((cells) => line(filled(cells)))].join(
    '\n',
  );
}

const safe = (cell: string) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
