import type { Rule } from '@/lib/parse/problem';
import type { Changes } from '@/tests/small-content';

/** What a rule lets pass, and what it does not, with everything that is printed then. */
export type Pair = {
  readonly rule: Rule;
  readonly ok: Changes;
  readonly notOk: Changes;
  readonly problems: readonly string[];
};
