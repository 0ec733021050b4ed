import { ContentError, readContent } from '@/lib/store/read-content';
import { shareContent } from '@/lib/store/shared-content';
import { siteFiles } from './site-files';
import { writeFiles } from './write-files';

/**
 * `node write-site-files.mjs <folder> <parsed>`: parses the content, gives it to the other
 * processes of the build in the folder `parsed`, and writes every file of the site that is no page into a
 * folder. Exits with 1 where the content has problems, which it prints, or a file cannot be made.
 */
async function writeSiteFiles([folder, parsed]: readonly string[]): Promise<void> {
  if (!folder || !parsed) throw new Error('Expected <folder> <parsed>.');
  try {
    const content = await readContent();
    shareContent(content, parsed);
    await writeFiles(siteFiles(content.index), folder);
  } catch (error) {
    console.error(error instanceof ContentError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

await writeSiteFiles(process.argv.slice(2));
