import type { Rule } from '@/lib/parse/problem';
import type { Unreadable } from '@/lib/parse/read-files';
import type { Changes } from '@/tests/small-content';

/** What a rule lets pass, and what it does not, with everything that is printed then. */
export type Pair = {
  readonly rule: Rule;
  readonly ok: Changes;
  readonly notOk: Changes;
  /** What could not be read from the disk, in the place of a file of `notOk`. */
  readonly unreadable?: Readonly<Record<string, Unreadable>>;
  readonly problems: readonly string[];
};
