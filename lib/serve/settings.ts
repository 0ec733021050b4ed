/** Where a server listens, and what it keeps. */
export type ServerSettings = {
  readonly port: number;
  readonly host: string | undefined;
  /** Whether somebody asked for this very port. */
  readonly isPortRequired: boolean;
  /** How much of what was made is kept, in bytes. */
  readonly keptBytes: number;
};

/** A setting that cannot be used. Its message says which, and what was expected. */
export class SettingError extends Error {
  override name = 'SettingError';
}

const MEGABYTE = 1 << 20;

/**
 * Reads PORT (3000 where it is not set), HOST, and SERVE_KEEP: the megabytes of made pages that are kept,
 * 64 where it is not set. Throws a SettingError.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  return {
    port: wholeNumber('PORT', env.PORT || '3000', 65_535),
    host: env.HOST || undefined,
    isPortRequired: Boolean(env.PORT),
    keptBytes: wholeNumber('SERVE_KEEP', env.SERVE_KEEP || '64', 1_000_000) * MEGABYTE,
  };
}

function wholeNumber(name: string, text: string, largest: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= largest) return number;
  throw new SettingError(
    `Unexpected ${name} ${JSON.stringify(text)}, expected a number from 0 to ${largest}.`,
  );
}
