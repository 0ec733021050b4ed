import type { Hashes } from './content-policy';
import { commonHeaders, partHeaders } from './security-headers';

/**
 * The text of `_headers`. Some hosts add up the headers of all blocks that fit: what is the same
 * everywhere stands in one block for everything, and of the others no two fit the same path.
 *
 * @param folders names of the folders in the root
 * @param files names of the files in the root
 * @param base what stands before each path of the site
 */
export function headersFile(
  folders: readonly string[],
  files: readonly string[],
  hashesOf: (path: string) => Hashes,
  base: string,
): string {
  const blocks = [
    block(`${base}/*`, commonHeaders),
    ...['/', ...files.map((name) => `/${name}`)].map((path) => own(path, path)),
    ...folders.map((name) => own(`/${name}/*`, `/${name}/`)),
  ];
  return blocks.join('\n');

  function own(pattern: string, path: string): string {
    return block(`${base}${pattern}`, partHeaders(path, hashesOf(path)));
  }
}

function block(pattern: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
