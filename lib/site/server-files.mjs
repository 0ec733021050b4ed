import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { framePolicy } from './frame-rules.mjs';
import { readRetired } from './retired.mjs';

/** @import { Retired } from './retired.mjs' */

/**
 * Writes what servers read besides pages, all from the same definitions as the preview server:
 * `_redirects` and `_headers` for hosts that know those files, `nginx.conf` to be included in the
 * server block of an nginx.
 *
 * @param {string} siteFolder the finished site
 */
export async function writeServerFiles(siteFolder) {
  const retired = readRetired(siteFolder);
  const entries = await readdir(siteFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = {
    _redirects: redirectsFile(retired),
    _headers: headersFile(folders.sort()),
    'nginx.conf': nginxFile(retired),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(siteFolder, name), text);
}

/**
 * Withdrawn addresses are left out: most hosts of this kind cannot answer 410 with a page, and
 * serve the page that says what was withdrawn.
 *
 * @param {Retired} retired
 */
function redirectsFile({ redirects }) {
  return [...redirects].map(([from, to]) => `${from} ${to} 301\n`).join('');
}

/**
 * One block for each part of the site: some hosts add up the headers of all blocks that fit, and a
 * rule for everything would then hold for the cards as well.
 *
 * @param {string[]} folders
 */
function headersFile(folders) {
  const paths = ['/', '/404.html', '/index.html', ...folders.map((name) => `/${name}/*`)];
  return paths
    .map((path) => `${path}\n  Content-Security-Policy: ${framePolicy(path)}\n`)
    .join('\n');
}

/** @param {Retired} retired */
function nginxFile({ redirects, gone }) {
  const lines = [
    '# To be included in a server block whose root is this folder.',
    // Behind a proxy nginx does not know the name and port that readers use.
    'absolute_redirect off;',
    'error_page 404 /404.html;',
    `add_header Content-Security-Policy "${framePolicy('/')}" always;`,
    `location /embed/ { add_header Content-Security-Policy "${framePolicy('/embed/')}" always; }`,
    // Configuration, no pages.
    ...['nginx.conf', '_redirects', '_headers'].map(
      (name) => `location = /${name} { return 404; }`,
    ),
    ...[...redirects].map(([from, to]) => `location = ${from} { ${redirectTo(from, to)} }`),
    ...[...gone].map(
      (address) => `location = ${address} { error_page 410 ${address}index.html; return 410; }`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Inside a location of its own nothing of `location /embed/` holds, and a frame follows only what lets it.
 *
 * @param {string} from
 * @param {string} to
 */
function redirectTo(from, to) {
  const header = from.startsWith('/embed/')
    ? `add_header Content-Security-Policy "${framePolicy(from)}" always; `
    : '';
  return `${header}return 301 ${to}$is_args$args;`;
}
