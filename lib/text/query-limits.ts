/** Longer queries are cut: nobody types them, and they cost time (200 fuzzy words took 2 to 40 s). */
export const LONGEST_QUERY = 200;

/** More words are left out: each of them must match, so they find nothing. */
export const MOST_WORDS = 12;
