import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';
import type { Content } from './embedded-store';
import { versionOf } from './version-of';

/**
 * Gives the content to the other workers of a build, in a file: to parse 10,000 initiatives takes 8.6 s,
 * to read this 0.4 s; and what is edited while a build runs would be in some of its pages.
 */
export function shareContent(content: Content, file: string): void {
  writeFileSync(file, serialize({ ...content, version: versionOf(content) }));
}

/** The content that a build shares in a file. */
export function sharedContent(file: string): Content {
  return deserialize(readFileSync(/* turbopackIgnore: true */ file)) as Content;
}

/**
 * What one worker of a build makes of all of the content, for the others too: in a file beside it, which is
 * gone when the build is done. Where no content is shared, it is made.
 */
export async function onceShared<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
  const { SITE_PARSED } = process.env;
  if (!SITE_PARSED) return make();
  const file = `${SITE_PARSED}.${name}`;
  try {
    return deserialize(readFileSync(/* turbopackIgnore: true */ file)) as Value;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const value = await make();
  const written = `${file}.${threadId}`;
  writeFileSync(written, serialize(value));
  renameSync(written, file);
  return value;
}
