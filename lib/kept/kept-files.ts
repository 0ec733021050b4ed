import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** A SHA-256 in hexadecimal is so long. */
const DIGEST_LENGTH = 64;

/** SHA-256 in hexadecimal. */
export function digestOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * What was kept under a key, letter for letter; undefined where there is nothing, or it is damaged. What is kept
 * is never believed: its own digest stands in front of it.
 */
export function findKept(folder: string, key: string): Uint8Array<ArrayBuffer> | undefined {
  const whole = readIfThere(join(folder, key));
  if (!whole || whole.length < DIGEST_LENGTH) return undefined;
  const bytes = new Uint8Array(whole.subarray(DIGEST_LENGTH));
  return whole.toString('latin1', 0, DIGEST_LENGTH) === digestOf(bytes) ? bytes : undefined;
}

/**
 * Keeps bytes under a key: a digest of everything that they were made from. Written aside and renamed, so
 * whoever finds the file finds all of it, whatever interrupts us.
 */
export function keep(folder: string, key: string, data: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const aside = join(folder, `${key}.${process.pid}.${Math.random().toString(36).slice(2)}`);
  writeFileSync(aside, Buffer.concat([Buffer.from(digestOf(data)), Buffer.from(data)]));
  renameSync(aside, join(folder, key));
}

/**
 * What was kept under a name for this very key, or else is made now. It is kept only where the key is still
 * the same when it is made: what it was made from may have been edited meanwhile.
 */
export async function onceKept<Value>(
  folder: string,
  name: string,
  key: () => string,
  make: () => Promise<Value>,
): Promise<Value> {
  const before = key();
  const bytes = findKept(folder, name);
  const known = bytes && (deserialize(bytes) as { key: string; value: Value });
  if (known?.key === before) return known.value;
  const value = await make();
  if (key() === before) keep(folder, name, serialize({ key: before, value }));
  return value;
}

/** npm's own list of what it has installed: for keys of what packages make, and those below them. */
export const INSTALLED = 'node_modules/.package-lock.json';

/** When this process began, in milliseconds. */
const began = Date.now() - process.uptime() * 1000;

/**
 * A digest of files, by their paths from the root of the project; of a folder its own files, those of folders
 * inside it left out. For keys: what code or a package makes is kept for that very code and package alone.
 * Where a file was written since this process began, the code that runs may be older than the file: the
 * digest is that of this process alone then, and no other finds what it keeps.
 */
export function digestOfFiles(paths: readonly string[]): string {
  const files = paths.flatMap(filesAt);
  const isEdited = files.some((file) => statSync(file).mtimeMs > began);
  const own = isEdited ? `${process.pid} ${began}\n` : '';
  return digestOf(own + files.map((file) => `${digestOf(readFileSync(file))}\n`).join(''));
}

function filesAt(path: string): string[] {
  const at = join(/* turbopackIgnore: true */ process.cwd(), path);
  if (statSync(at).isFile()) return [at];
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(at, name))
    .sort();
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
