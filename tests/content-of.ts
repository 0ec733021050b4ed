/** Files of a folder of content, by their paths in it, as the parser takes them: bytes, below `content/`. */
export function contentOf(
  files: ReadonlyMap<string, string>,
): Map<string, Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new Map(Array.from(files, ([path, text]) => [`content/${path}`, encoder.encode(text)]));
}
