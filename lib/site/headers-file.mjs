import { COMMON_HEADERS } from './response-headers.mjs';

/** @import { HeaderRule, Headers } from './response-headers.mjs' */

/** The file that many hosts take the headers of a site from. */
export const HEADERS_FILE = '_headers';

/**
 * The rules as hosts read them. Some hosts add up all blocks that fit, so no header stands in two
 * of those; what has no block, as a folder that is not there, gets the common headers alone.
 *
 * @param {readonly HeaderRule[]} rules
 * @returns {string}
 */
export function writeHeadersFile(rules) {
  const blocks = rules.map(({ path, headers }) => block(path === '/' ? '/' : splat(path), headers));
  return [block('/*', COMMON_HEADERS), ...blocks].join('\n');
}

/** @param {string} path */
const splat = (path) => (path.endsWith('/') ? `${path}*` : path);

/**
 * @param {string} path
 * @param {Headers} headers
 */
function block(path, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return [`${path}\n`, ...lines].join('');
}

/**
 * The rules of such a file, the common headers left out.
 *
 * @param {string} text
 * @returns {HeaderRule[]} in the order of the file
 */
export function readHeadersFile(text) {
  return text.split('\n\n').flatMap((part) => {
    const [path = '', ...lines] = part.trimEnd().split('\n');
    if (path === '' || path === '/*') return [];
    const headers = lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
    return [{ path: path.replace(/\*$/, ''), headers: Object.fromEntries(headers) }];
  });
}
