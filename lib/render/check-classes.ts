import { ScriptError } from '@/lib/tools/script.mjs';
import type { Look } from './looks';

/** Those that were looked at before, for each look. */
const known = new WeakMap<Look, Set<string>>();

/**
 * Makes sure that the style of a page knows every class on it that the style sheet knows: styles follow
 * from names in code, and code can put a name together. Throws a ScriptError with the class.
 *
 * @param classes as they are written on elements
 */
export function checkClasses(classes: ReadonlySet<string>, look: Look): void {
  const fine = known.get(look) ?? new Set();
  known.set(look, fine);
  for (const written of classes) {
    if (fine.has(written)) continue;
    const lost = written.split(/\s+/).find((name) => look.without.includes(name));
    if (lost !== undefined) {
      throw new ScriptError(
        `It has the class "${lost}", which its style does not know: write the class as a whole ` +
          'in the code of the page, not put together.',
      );
    }
    fine.add(written);
  }
}
