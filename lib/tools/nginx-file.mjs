import { configurationFiles } from './configuration.mjs';
import { isText, mediaTypes, UNKNOWN_TYPE } from './content-types.mjs';
import { commonHeaders, partHeaders } from './security-headers.mjs';

/** @import { Hashes } from './content-policy.mjs' */
/** @import { Retired } from './retired.mjs' */

/** Those of one dot; nginx knows a file by its last ending alone. */
const shortTypes = [...mediaTypes].filter(([ending]) => !ending.includes('.'));
const longTypes = [...mediaTypes].filter(([ending]) => ending.includes('.'));

/** nginx always takes HTML for text, and complains where it is told so. */
const textTypes = [...new Set(mediaTypes.values())].filter(
  (type) => isText(type) && type !== 'text/html',
);

/**
 * The text of `nginx.conf`, to be included in a server block. A location with a header of its own
 * has none of those around it, so each has the whole set.
 *
 * @param {readonly string[]} parts paths that may have headers of their own: folders end in a slash
 * @param {Retired} retired
 * @param {(path: string) => Hashes} hashesOf
 * @returns {string}
 */
export function nginxFile(parts, { redirects, gone }, hashesOf) {
  /** @param {string} path */
  const headers = (path) => headerLines({ ...commonHeaders, ...partHeaders(path, hashesOf(path)) });
  /** @param {string} path */
  const ownHeaders = (path) => (headers(path).join() === headers('/').join() ? [] : headers(path));
  const lines = [
    '# To be included in a server block whose root is this folder.',
    ...general,
    ...headers('/'),
    ...parts.flatMap((part) => {
      const own = ownHeaders(part);
      if (own.length === 0) return [];
      if (!part.endsWith('/')) return [location(`= ${part}`, own)];
      return [location(part, [...own, ...longTypes.map(longTypeInside)])];
    }),
    // Configuration, no pages.
    ...configurationFiles.map((name) => location(`= /${name}`, ['return 404;'])),
    ...[...redirects].flatMap(([from, to]) =>
      withoutSlashToo(from).map((address) =>
        location(`= ${address}`, [...ownHeaders(address), `return 301 ${to}$is_args$args;`]),
      ),
    ),
    ...[...gone].flatMap((page) =>
      withoutSlashToo(page).map((address) =>
        location(`= ${address}`, [`error_page 410 ${page}index.html;`, 'return 410;']),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const general = [
  // Behind a proxy nginx does not know the name and port that readers use.
  'absolute_redirect off;',
  'server_tokens off;',
  'index index.html;',
  // A folder without a page is no secret, and no page either.
  'error_page 403 404 =404 /404.html;',
  'charset utf-8;',
  `charset_types ${textTypes.join(' ')};`,
  `default_type ${UNKNOWN_TYPE};`,
  `types {\n${shortTypes.map(([ending, type]) => `  ${type} ${ending};\n`).join('')}}`,
  'gzip on;',
  'gzip_vary on;',
  'gzip_proxied any;',
  'gzip_min_length 1024;',
  `gzip_types ${textTypes.join(' ')};`,
  'set $allow "";',
  'if ($request_method !~ ^(GET|HEAD)$) {\n  set $allow "GET, HEAD";\n  return 405;\n}',
  // Sent where it is not empty.
  'add_header Allow $allow always;',
];

/** @param {Record<string, string>} headers */
function headerLines(headers) {
  return Object.entries(headers).map(([name, value]) => {
    // What is not there must not be kept for ever.
    const always = value.includes('immutable') ? '' : ' always';
    return `add_header ${name} "${value}"${always};`;
  });
}

/**
 * @param {string} pattern
 * @param {string[]} lines
 */
const location = (pattern, lines) =>
  `location ${pattern} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;

/**
 * Without headers of its own it has those of the location that it stands in.
 * @param {[ending: string, type: string]} longType
 */
const longTypeInside = ([ending, type]) =>
  `location ~ \\.${ending.replaceAll('.', '\\.')}$ { types { } default_type ${type}; }`;

/**
 * The address of a page as it is typed, too; a file has one address.
 * @param {string} address
 */
const withoutSlashToo = (address) =>
  address.endsWith('/') ? [address, address.slice(0, -1)] : [address];
