type Bytes = { readonly body: Buffer };

/** Gives what is kept under a key, or makes it; undefined is not kept. */
export type Keep = <Made extends Bytes | undefined>(
  key: string,
  make: () => Promise<Made>,
) => Promise<Made>;

/**
 * Keeps what was made until all of it has so many bytes; then what was not asked for longest goes. Who
 * asks for what is being made waits for that.
 *
 * @param maxBytes of the bodies; 0 keeps nothing, and each asks for its own
 */
export function keepUpTo(maxBytes: number): Keep {
  if (maxBytes === 0) return (_key, make) => make();
  // In the order in which they were asked for.
  const kept = new Map<string, Promise<Bytes | undefined>>();
  const sizes = new Map<string, number>();
  let bytes = 0;

  const drop = (key: string) => {
    kept.delete(key);
    bytes -= sizes.get(key) ?? 0;
    sizes.delete(key);
  };
  const count = (key: string, made: Bytes | undefined) => {
    if (!made || made.body.length > maxBytes) return drop(key);
    sizes.set(key, made.body.length);
    bytes += made.body.length;
    // What is still being made has no size yet, and stays.
    for (const oldest of kept.keys()) {
      if (bytes <= maxBytes) return;
      if (sizes.has(oldest)) drop(oldest);
    }
  };

  return <Made extends Bytes | undefined>(key: string, make: () => Promise<Made>) => {
    // One key is always made in one way.
    const known = kept.get(key) as Promise<Made> | undefined;
    const making = known ?? make();
    kept.delete(key);
    kept.set(key, making);
    if (!known) {
      making.then(
        (made) => count(key, made),
        () => drop(key),
      );
    }
    return making;
  };
}
