import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    seed: number;
  }
}

/**
 * Chooses the seed of every property test of this run and prints it: that of `FC_SEED`, a whole
 * number, or one from the clock. Throws where FC_SEED is none.
 */
export function setup(project: TestProject): void {
  const given = process.env.FC_SEED;
  const seed = given ? Number(given) : Date.now() % 2 ** 31;
  if (!Number.isInteger(seed)) {
    throw new Error(`Unexpected FC_SEED "${given}", expected a whole number`);
  }
  console.log(`fast-check seed: ${seed} (again with FC_SEED=${seed})`);
  project.provide('seed', seed);
}
