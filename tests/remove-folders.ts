import { afterAll } from 'vitest';
import { removeFolders } from '@/tests/tools/folder';

// Here and not beside `folderOf`: test files share one world, in which a module runs once, for the
// first file alone; this runs for each.
afterAll(removeFolders);
