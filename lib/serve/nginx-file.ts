import { configurationFiles } from './configuration';
import type { Hashes } from './content-policy';
import { isText, mediaTypes, UNKNOWN_TYPE } from './content-types';
import type { Retired } from './retired';
import { headersOf } from './security-headers';

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
 * @param parts paths that may have headers of their own: folders end in a slash
 * @param isPage whether a page stands at an address
 */
export function nginxFile(
  parts: readonly string[],
  { redirects, gone, base }: Retired,
  hashesOf: (path: string) => Hashes,
  isPage: (address: string) => boolean,
): string {
  const headers = (path: string) => headerLines(headersOf(path, hashesOf(path)));
  const ownHeaders = (path: string) =>
    headers(path).join() === headers('/').join() ? [] : headers(path);
  const lines = [
    base === ''
      ? '# To be included in a server block whose root is this folder.'
      : `# To be included in a server block in whose root this folder is ${base}/.`,
    ...generalIn(base),
    ...headers('/'),
    ...parts.flatMap((part) => {
      const own = ownHeaders(part);
      if (own.length === 0) return [];
      if (!part.endsWith('/')) return [location(`= ${base}${part}`, own)];
      return [location(`${base}${part}`, [...own, ...longTypes.map(longTypeInside)])];
    }),
    // Configuration, no pages.
    ...configurationFiles.map((name) => location(`= ${base}/${name}`, ['return 404;'])),
    ...[...redirects].flatMap(([from, to]) =>
      withoutSlashToo(from).map((address) =>
        location(`= ${base}${address}`, [
          ...ownHeaders(address),
          `return 301 ${base}${to}$is_args$args;`,
        ]),
      ),
    ),
    ...[...gone].flatMap((page) =>
      withoutSlashToo(page).map((address) =>
        location(
          `= ${base}${address}`,
          isPage(page)
            ? [`error_page 410 ${base}${page}index.html;`, 'return 410;']
            : [...ownHeaders(address), ...GONE],
        ),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** A file of what was withdrawn is not there. */
const GONE = ['types { }', 'default_type text/plain;', 'return 410 "Gone\\n";'];

const generalIn = (base: string) => [
  // Behind a proxy nginx does not know the name and port that readers use.
  'absolute_redirect off;',
  'server_tokens off;',
  'index index.html;',
  // A folder without a page is no secret, and no page either.
  `error_page 403 404 =404 ${base}/404.html;`,
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

function headerLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => {
    // What is not there must not be kept for ever.
    const always = value.includes('immutable') ? '' : ' always';
    return `add_header ${name} "${value}"${always};`;
  });
}

const location = (pattern: string, lines: readonly string[]) =>
  `location ${pattern} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;

/** Without headers of its own it has those of the location that it stands in. */
const longTypeInside = ([ending, type]: readonly [ending: string, type: string]) =>
  `location ~ \\.${ending.replaceAll('.', '\\.')}$ { types { } default_type ${type}; }`;

/** The address of a page as it is typed, too; a file has one address. */
const withoutSlashToo = (address: string) =>
  address.endsWith('/') ? [address, address.slice(0, -1)] : [address];
