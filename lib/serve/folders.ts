/**
 * Adds the folders that an address stands in, without a slash at their end: `/a/b/c` and `/a/b/c/` both
 * stand in `/a/b` and `/a`.
 */
export function addFolders(folders: Set<string>, address: string): void {
  for (let path = around(address); path !== '' && !folders.has(path); path = around(path)) {
    folders.add(path);
  }
}

const around = (path: string) => path.replace(/\/[^/]*\/?$/, '');
