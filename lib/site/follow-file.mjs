import { statSync } from 'node:fs';

/**
 * What is read from a file of a site, read anew only when a build has written another one: for a
 * server that outlives builds.
 *
 * @template Value
 * @param {string} file
 * @param {() => Value} read
 * @returns {() => Value}
 */
export function followFile(file, read) {
  /** @type {{ time: number, value: Value } | undefined} */
  let known;
  return () => {
    const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (time !== known?.time) known = { time, value: read() };
    return known.value;
  };
}
