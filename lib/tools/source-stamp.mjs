import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Everything a build reads, besides the content. */
const inputs = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Environment variables that end up in the pages. */
const settings = ['SITE_URL', 'SITE_REPORT_TO'];

/**
 * Not in the site: what stands there is published.
 *
 * @param {string} name the folder of the site
 */
const stampFile = (name) => `.cache/${name}-stamp`;

/**
 * A digest of the names and bytes of all that a build reads, and of its settings. Times do not count, so a checkout, a
 * copy or a touched file does not make a site old.
 *
 * @param {string} root the project's folder
 * @returns {string} SHA-256, in hexadecimal
 */
export function stampOf(root) {
  const content = process.env.SITE_CONTENT || 'content';
  return digestOf(root, [content, ...inputs], [...settings, 'SITE_CONTENT', 'SITE_DRAFTS']);
}

/**
 * The same of all but the content: what is made of the same content with the same code is the same. The packages
 * that are installed count by npm's own list of them, and Node by its version.
 *
 * @param {string} root the project's folder
 * @returns {string} SHA-256, in hexadecimal
 */
export function codeStampOf(root) {
  const code = digestOf(root, [...inputs, 'node_modules/.package-lock.json'], settings);
  return createHash('sha256').update(`${code} ${process.version}`).digest('hex');
}

/**
 * @param {string} root
 * @param {readonly string[]} paths
 * @param {readonly string[]} variables
 */
function digestOf(root, paths, variables) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((input) => filesIn(root, input))) {
    const digest = createHash('sha256')
      .update(readFileSync(resolve(root, path)))
      .digest('hex');
    hash.update(`${digest} ${path}\n`);
  }
  for (const name of variables) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} in a fixed order; hidden files are an editor's, not the site's
 */
function filesIn(root, path) {
  // The content may lie anywhere.
  const absolute = resolve(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  const names = readdirSync(absolute).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesIn(root, `${path}/${name}`));
}

/**
 * @param {string} root the project's folder
 * @param {string} name the folder of the site
 * @param {string} stamp what it was built from
 */
export function writeStamp(root, name, stamp) {
  mkdirSync(join(root, dirname(stampFile(name))), { recursive: true });
  writeFileSync(join(root, stampFile(name)), stamp);
}

/** @param {string} name what the site's folder is called */
const contentFile = (name) => `.cache/content-of-${name}`;

const contentNow = () => process.env.SITE_CONTENT || 'content';

/**
 * Remembers which content a site was built from.
 *
 * @param {string} root the project's folder
 * @param {string} name what the site's folder is called
 */
export function rememberContent(root, name) {
  mkdirSync(join(root, dirname(contentFile(name))), { recursive: true });
  writeFileSync(join(root, contentFile(name)), resolve(root, contentNow()));
}

/**
 * Whether a site was built from the content that is set now, as far as that is remembered.
 *
 * @param {string} root the project's folder
 * @param {string} name what the site's folder is called
 * @returns {boolean}
 */
export function isOfThisContent(root, name) {
  const file = join(root, contentFile(name));
  return !existsSync(file) || readFileSync(file, 'utf8') === resolve(root, contentNow());
}

/**
 * Whether a site is there and was built from what the folder holds now.
 *
 * @param {string} root the project's folder
 * @param {string} name the folder of the site
 * @returns {boolean}
 */
export function isCurrent(root, name) {
  const stamp = join(root, stampFile(name));
  const built = existsSync(join(root, name, 'index.html')) && existsSync(stamp);
  return built && readFileSync(stamp, 'utf8') === stampOf(root);
}
