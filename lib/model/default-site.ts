/** The forms in which a document can be cited, in the order in which readers find them. */
export const CITATION_STYLES = [
  'chicago-note',
  'chicago-bibliography',
  'apa',
  'apa-in-text',
  'mla',
  'mla-in-text',
  'mcgill',
] as const;

const SIGN =
  '<g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><rect x="5.5" y="3.5" width="21" height="25" rx="3"/><path d="M11 11h10M11 16h10M11 21h5"/></g>';

/** What a site is and says that has no `site.yaml`, or leaves a field out. Plain data: browsers load what refers to it. */
export const DEFAULT_SITE = {
  name: 'Policy explorer',
  headline: 'Who promised what, in which words?',
  description:
    'Who promised what, in which words, and by which means: every passage quoted word for word.',
  introduction: {
    one: 'One document, every initiative in it quoted word for word, and linked to who acts and by which means.',
    other:
      '{documents} documents, every initiative in them quoted word for word, and linked to who acts and by which means.',
  },
  searches: [],
  language: 'en',
  footer: 'Source text is quoted word for word. Everything else is editorial.',
  footerLinks: [],
  citationStyles: CITATION_STYLES,
  sign: {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>g{color:#16211f}@media(prefers-color-scheme:dark){g{color:#e9ece6}}</style>${SIGN}</svg>`,
    inline: `<svg aria-hidden="true" width="24" height="24" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${SIGN}</svg>`,
  },
} as const;
