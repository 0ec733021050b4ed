/** Text as people write it in YAML: plain where that is safe, else in double quotes. */
export function scalar(text: string): string {
  return /^\p{L}[\p{L}\p{M}\p{N} .’'()/-]*$/u.test(text) && !text.endsWith(' ')
    ? text
    : JSON.stringify(text);
}

const WIDTH = 100;

/** Text over several lines, behind a field of this indentation. */
export function folded(text: string, indent: number): string {
  const margin = ' '.repeat(indent + 2);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && margin.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return ['>-', ...[...lines, line].map((one) => margin + one)].join('\n');
}

/** A group on one line: `{ actor: norway, role: lead }`. */
function group(fields: Readonly<Record<string, string | undefined>>): string {
  const members = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${scalar(value)}`],
  );
  return `{ ${members.join(', ')} }`;
}

/** A list of groups under a field, or nothing where the list is empty. */
export function groups(
  name: string,
  indent: number,
  items: readonly Readonly<Record<string, string | undefined>>[],
): string[] {
  const margin = ' '.repeat(indent);
  if (items.length === 0) return [];
  return [`${margin}${name}:`, ...items.map((item) => `${margin}  - ${group(item)}`)];
}
