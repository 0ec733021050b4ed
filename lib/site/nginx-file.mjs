import { CONTENT_TYPES, TEXT_TYPES } from './content-types.mjs';
import { COMMON_HEADERS } from './response-headers.mjs';

/** @import { HeaderRule, Headers } from './response-headers.mjs' */
/** @import { Retired } from './retired.mjs' */

/** Headers that differ between parts of the site, and nginx's variable for each. */
const VARIABLES = {
  'Access-Control-Allow-Origin': '$site_origin',
  'Cache-Control': '$site_cache',
  'Content-Security-Policy': '$site_policy',
  'Cross-Origin-Resource-Policy': '$site_resource',
  'X-Frame-Options': '$site_frame',
};

/**
 * What an nginx includes in a server block whose root is the site. The headers are set once, at the
 * top, from variables: a location with a header of its own would lose all others.
 *
 * @param {object} site
 * @param {readonly HeaderRule[]} site.rules
 * @param {Retired} site.retired
 * @param {readonly string[]} site.hidden files of the site that no reader is to get
 * @returns {string}
 */
export function nginxFile({ rules, retired, hidden }) {
  const everything = rules.find(({ path }) => path === '/')?.headers ?? {};
  const lines = [
    '# To be included in a server block whose root is this folder.',
    'server_tokens off;',
    // Behind a proxy nginx does not know the name and port that readers use.
    'absolute_redirect off;',
    'index index.html;',
    'charset utf-8;',
    `charset_types ${types(['text/html'])};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 1000;',
    'gzip_comp_level 5;',
    `gzip_types ${types(['text/html'])};`,
    'etag on;',
    'error_page 404 /404.html;',
    ...assignments(everything),
    ...rules
      .filter(({ path }) => path !== '/')
      .flatMap(({ path, headers }) => partOf(path, headers, everything)),
    // A page is a file: nobody sends anything to it.
    'set $site_allow "";',
    'if ($request_method !~ "^(GET|HEAD)$") { set $site_allow "GET, HEAD"; return 405; }',
    'add_header Allow $site_allow always;',
    ...Object.entries(COMMON_HEADERS).map(([name, value]) => addHeader(name, value)),
    ...Object.entries(VARIABLES).map(
      ([name, variable]) => `add_header ${name} ${variable} always;`,
    ),
    ...Object.entries(CONTENT_TYPES).map(
      ([end, type]) =>
        `location ~ ${end.replaceAll('.', '\\.')}$ { types { } default_type ${type}; }`,
    ),
    ...hidden.map((name) => `location = /${name} { return 404; }`),
    ...[...retired.redirects].map(
      ([from, to]) => `location = ${from} { return 301 ${to}$is_args$args; }`,
    ),
    ...[...retired.gone].map(
      (address) => `location = ${address} { error_page 410 ${address}index.html; return 410; }`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** @param {readonly string[]} known those that nginx has in its list anyway */
const types = (known) => TEXT_TYPES.filter((type) => !known.includes(type)).join(' ');

/**
 * @param {Headers} headers
 * @returns {string[]} an assignment for each variable; an empty one leaves its header out
 */
function assignments(headers) {
  return Object.entries(VARIABLES).map(
    ([name, variable]) => `set ${variable} "${headers[name] ?? ''}";`,
  );
}

/**
 * @param {string} path
 * @param {Headers} headers
 * @param {Headers} everything the headers of all other parts
 * @returns {string[]}
 */
function partOf(path, headers, everything) {
  const others = new Set(assignments(everything));
  const own = assignments(headers).filter((assignment) => !others.has(assignment));
  if (own.length === 0) return [];
  const test = path.endsWith('/') ? `$uri ~ "^${path.replaceAll('.', '\\.')}"` : `$uri = ${path}`;
  return [`if (${test}) { ${own.join(' ')} }`];
}

/**
 * @param {string} name
 * @param {string} value
 */
const addHeader = (name, value) => `add_header ${name} "${value}" always;`;
