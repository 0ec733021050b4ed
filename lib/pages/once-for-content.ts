import type { Store } from '@/lib/store/store';
import { onceFor } from '@/lib/text/once-for';

/**
 * A function that makes something of all of a store's content once. Each call asks for the version first,
 * so that a build knows that whatever is made of it follows from the whole content (lib/store/traced-store.ts).
 */
export function onceForContent<Value>(
  make: (store: Store) => Promise<Value>,
): (store: Store) => Promise<Value> {
  const made = onceFor(make);
  return async (store) => {
    await store.version();
    return made(store);
  };
}
