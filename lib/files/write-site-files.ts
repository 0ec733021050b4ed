import { ContentError, readContent } from '@/lib/corpus/read-content';
import { siteFiles } from './site-files';
import { writeFiles } from './write-files';

/**
 * `tsx lib/files/write-site-files.ts <folder>`: writes every file of the site that is no page into a
 * folder. Exits with 1 where the content has problems, which it prints, or a file cannot be made.
 */
async function writeSiteFiles(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error('No folder is named to write into.');
  try {
    const { index } = await readContent();
    await writeFiles(siteFiles(index), folder);
  } catch (error) {
    console.error(error instanceof ContentError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

await writeSiteFiles(process.argv[2]);
