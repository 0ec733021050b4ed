/**
 * The media type of each kind of file that the site holds, without its charset. A file whose name
 * ends in a longer form (`.csl.json`) has that of the longest. Registered with IANA but for BibTeX
 * and RIS, which have none: theirs are what reference managers ask for.
 */
export const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
  ['mjs', 'text/javascript'],
  ['json', 'application/json'],
  ['jsonl', 'application/jsonl'],
  ['jsonld', 'application/ld+json'],
  ['csl.json', 'application/vnd.citationstyles.csl+json'],
  ['bib', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
  ['csv', 'text/csv'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['xml', 'application/xml'],
  ['atom', 'application/atom+xml'],
  ['webmanifest', 'application/manifest+json'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['gif', 'image/gif'],
  ['ico', 'image/x-icon'],
  ['woff2', 'font/woff2'],
  ['zip', 'application/zip'],
]);

/** What a file of another kind is: nothing that a browser would open. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** Whether it is made of letters, in UTF-8, and worth compressing. */
export function isText(mediaType: string): boolean {
  return (
    mediaType.startsWith('text/') ||
    /[/+](?:json|jsonl|xml)$/.test(mediaType) ||
    /x-(?:bibtex|research-info-systems)$/.test(mediaType)
  );
}

/**
 * The value of `Content-Type` for a file.
 *
 * @param file its name or path
 */
export function contentType(file: string): string {
  const [, ...endings] = file.slice(file.lastIndexOf('/') + 1).split('.');
  const known = endings.map((_, at) => mediaTypes.get(endings.slice(at).join('.')));
  const mediaType = known.find((type) => type !== undefined) ?? UNKNOWN_TYPE;
  return isText(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}
