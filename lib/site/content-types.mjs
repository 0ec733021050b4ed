/** Types that servers do not know by themselves, by the end of the file's name. */
/** @type {Readonly<Record<string, string>>} */
export const CONTENT_TYPES = {
  // https://www.iana.org/assignments/media-types: text/x-bibtex was never registered.
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.jsonld': 'application/ld+json',
};

/** Types whose text is UTF-8, and is compressed. */
export const TEXT_TYPES = [
  'application/json',
  'application/javascript',
  'image/svg+xml',
  'text/css',
  'text/html',
  'text/javascript',
  'text/plain',
  ...Object.values(CONTENT_TYPES),
];
