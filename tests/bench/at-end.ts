const acts = new Set<() => void>();

/**
 * Acts when the benchmark is told to stop, or ends in any other way that a process hears of.
 *
 * @param act quick, and not waited for
 * @returns the way to call it off
 */
export function atEnd(act: () => void): () => void {
  acts.add(act);
  return () => void acts.delete(act);
}

/** To be called once, before anything is begun. */
export function endWithSignals(): void {
  process.on('exit', () => acts.forEach((act) => act()));
  // With a listener Node does not end by itself.
  process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143));
}
