import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
const settings = ['SITE_URL', 'SITE_REPORT_TO', 'SITE_CONTENT'];

/** Not in out/: what stands there is published. */
const stampFile = '.cache/out-stamp';

/**
 * A digest of the names and bytes of all that a build reads, and of its settings. Times do not count, so a checkout, a
 * copy or a touched file does not make a site old.
 *
 * @param {string} root the project's folder
 * @returns {string} SHA-256, in hexadecimal
 */
export function stampOf(root) {
  const hash = createHash('sha256');
  const content = process.env.SITE_CONTENT || 'content';
  for (const path of [content, ...inputs].flatMap((input) => filesIn(root, input))) {
    const digest = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
    hash.update(`${digest} ${path}\n`);
  }
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} in a fixed order; hidden files are an editor's, not the site's
 */
function filesIn(root, path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  const names = readdirSync(absolute).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesIn(root, `${path}/${name}`));
}

/**
 * @param {string} root the project's folder
 * @param {string} stamp what out/ was built from
 */
export function writeStamp(root, stamp) {
  mkdirSync(join(root, dirname(stampFile)), { recursive: true });
  writeFileSync(join(root, stampFile), stamp);
}

/**
 * Whether out/ is there and was built from what the folder holds now.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isCurrent(root) {
  const built = existsSync(join(root, 'out/index.html')) && existsSync(join(root, stampFile));
  return built && readFileSync(join(root, stampFile), 'utf8') === stampOf(root);
}
