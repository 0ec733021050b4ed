import { readFileSync, statSync } from 'node:fs';

/**
 * What a file says, read anew only when a build has written another one: for a server that outlives
 * builds.
 *
 * @param none what holds where there is no such file
 */
export function followFile<T>(file: string, read: (text: string) => T, none: T): () => T {
  let known = { time: -1, said: none };
  return () => {
    const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (time !== known.time) {
      known = { time, said: time === -1 ? none : read(readFileSync(file, 'utf8')) };
    }
    return known.said;
  };
}
