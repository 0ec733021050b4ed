/**
 * The words that a script may put on a page as names: what stands between quotes, at a space or alone,
 * and what it sets as `dataset`.
 *
 * @param {string} code minified or not
 * @returns {Set<string>}
 */
export function wordsOfScript(code) {
  const quoted = code.matchAll(/(?<=[\s"'`])[^\s"'`]+(?=[\s"'`])/g);
  const data = code.matchAll(/\bdataset\.(\w+)/g);
  return new Set([
    ...Array.from(quoted, ([word]) => word),
    ...Array.from(data, ([, name]) => attributeOf(name ?? '')),
  ]);
}

/** @param {string} name `wordsLinked` → `data-words-linked` */
const attributeOf = (name) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
