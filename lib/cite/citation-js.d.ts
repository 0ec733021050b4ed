/** The part of citation-js 0.8 (https://citation.js.org) that is used here; it comes without types. */
declare module '@citation-js/core' {
  /** A record of CSL-JSON. */
  export type CslItem = { readonly id: string; readonly [variable: string]: unknown };

  /** A citeproc-js processor (https://citeproc-js.readthedocs.io). */
  export type CslEngine = {
    updateItems(ids: readonly string[]): void;
    /** Parameters of the layout, and an entry for each item. */
    makeBibliography(): readonly [unknown, readonly string[]];
    /** The text of a citation that stands alone. */
    makeCitationCluster(
      items: readonly {
        readonly id: string;
        readonly locator?: string;
        readonly label?: string;
      }[],
    ): string;
  };

  export type CslConfig = {
    /** A processor that knows these items. Throws where the style is not registered. */
    engine(items: readonly CslItem[], style: string, locale: string, format: 'html'): CslEngine;
    readonly styles: { has(name: string): boolean; add(name: string, xml: string): unknown };
  };

  export const plugins: { readonly config: { get(plugin: '@csl'): CslConfig } };
}

declare module '@citation-js/plugin-csl';
