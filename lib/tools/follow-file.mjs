import { readFileSync, statSync } from 'node:fs';

/**
 * What a file says, read anew only when a build has written another one: for a server that outlives
 * builds.
 *
 * @template T
 * @param {string} file
 * @param {(text: string) => T} read
 * @param {T} none what holds where there is no such file
 * @returns {() => T}
 */
export function followFile(file, read, none) {
  let known = { time: -1, said: none };
  return () => {
    const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (time !== known.time) {
      known = { time, said: time === -1 ? none : read(readFileSync(file, 'utf8')) };
    }
    return known.said;
  };
}
