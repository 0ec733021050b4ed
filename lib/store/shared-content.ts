import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Content } from './embedded-store';

/**
 * Gives the content to the other workers of a build, in a file: to parse 10,000 initiatives takes 8.6 s,
 * to read this 0.4 s; and what is edited while a build runs would be in some of its pages.
 */
export function shareContent(content: Content, file: string): void {
  writeFileSync(file, serialize(content));
}

/** The content that a build shares in a file. */
export function sharedContent(file: string): Content {
  return deserialize(readFileSync(/* turbopackIgnore: true */ file)) as Content;
}
