/** What a sent file is for, as the table counts it. `data` is whatever is none of the others. */
export const BYTE_KINDS = ['html', 'css', 'js', 'font', 'image', 'data'] as const;
export type ByteKind = (typeof BYTE_KINDS)[number];

const KINDS: readonly (readonly [start: string, kind: ByteKind])[] = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/javascript', 'js'],
  ['font/', 'font'],
  ['image/', 'image'],
];

/** The kind of a file by the value of its `Content-Type`. */
export function byteKind(contentType: string): ByteKind {
  return KINDS.find(([start]) => contentType.startsWith(start))?.[1] ?? 'data';
}
