/** Cards are made to stand in other people's pages; nothing else may. */
const CARDS = '/embed/';

/**
 * Who may show a page in a frame, as a content-security policy.
 *
 * @param {string} path of the request, with a slash in front
 * @returns {string}
 */
export function framePolicy(path) {
  return path.startsWith(CARDS) ? 'frame-ancestors *' : "frame-ancestors 'none'";
}
