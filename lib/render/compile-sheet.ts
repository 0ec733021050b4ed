import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Scanner } from '@tailwindcss/oxide';

/** The style sheet of every site, from the root of the project. */
export const SHEET = 'app/globals.css';

/**
 * The whole style sheet of a project, made by Tailwind's own compiler: addresses of files in it are from
 * the folder of the sheet. Throws what the compiler says.
 *
 * @param onFile is told each file that it is made of, by its path
 */
export async function compileSheet(
  root: string,
  onFile: (path: string) => void = () => {},
): Promise<string> {
  // A quarter of a second to load, and not needed where the looks are kept.
  const { compile } = await import('@tailwindcss/node');
  const file = join(root, SHEET);
  const { build, sources } = await compile(await readFile(file, 'utf8'), {
    base: dirname(file),
    from: file,
    shouldRewriteUrls: true,
    onDependency: onFile,
  });
  const scanner = new Scanner({ sources });
  return build(scanner.scan());
}
