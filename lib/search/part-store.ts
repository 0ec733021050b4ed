import type { PartName, Parts } from './parts';
import type { SearchFailure } from './read-search-file';

/** Fetches a part; never throws. */
export type FetchPart = (
  name: PartName,
  afresh: boolean,
) => Promise<{ readonly file: unknown } | { readonly failure: SearchFailure }>;

/** The parts of a search, fetched as they are wanted and kept. */
export type PartStore = Parts & {
  /**
   * Fetches each of the parts that is not there, on its way, or known not to come. Settled when each of
   * them came or did not.
   */
  readonly want: (names: readonly PartName[]) => Promise<unknown>;
  /** Why the first of these parts that did not come did not come; undefined where none failed. */
  readonly failureOf: (names: readonly PartName[]) => SearchFailure | undefined;
  /** Fetches once more what did not come; true where all of it came. */
  readonly retry: () => Promise<boolean>;
};

/** A store that has some parts already. */
export function createPartStore(
  given: ReadonlyMap<string, unknown>,
  fetchPart: FetchPart,
): PartStore {
  const parts = new Map<string, unknown>(given);
  const failures = new Map<PartName, SearchFailure>();
  const onTheirWay = new Map<PartName, Promise<void>>();
  const fetchOne = (name: PartName, afresh: boolean) => {
    const coming = fetchPart(name, afresh).then((answer) => {
      onTheirWay.delete(name);
      if ('file' in answer) {
        parts.set(name, answer.file);
        failures.delete(name);
      } else failures.set(name, answer.failure);
    });
    onTheirWay.set(name, coming);
    return coming;
  };
  const settled = (name: PartName) =>
    parts.has(name) || failures.has(name) || (onTheirWay.get(name) ?? fetchOne(name, false));
  return {
    get: (name) => parts.get(name),
    want: (names) => Promise.all(names.map(settled)),
    failureOf: (names) => names.map((name) => failures.get(name)).find((one) => one !== undefined),
    retry: async () => {
      await Promise.all([...failures.keys()].map((name) => fetchOne(name, true)));
      return failures.size === 0;
    },
  };
}
