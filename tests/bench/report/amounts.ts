/** Milliseconds for a table: whole ones from ten on. */
export function inMilliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

/** Seconds for a table. */
export function inSeconds(value: number): string {
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} s`;
}

/** Bytes for a table; a kilobyte is a thousand of them, as in the budgets. */
export function inBytes(value: number): string {
  if (value < 1000) return `${Math.round(value)} B`;
  const units = ['KB', 'MB', 'GB'];
  const step = Math.min(Math.floor(Math.log10(value) / 3), units.length);
  const amount = value / 1000 ** step;
  return `${amount < 100 ? amount.toFixed(1) : Math.round(amount)} ${units[step - 1]}`;
}

/**
 * How many times that of the control a figure is: `×1.25`. Empty where the control has nothing to
 * compare with.
 */
export function asRatio(value: number, control: number): string {
  if (!(control > 0)) return '';
  const ratio = value / control;
  return `×${ratio < 100 ? ratio.toFixed(2) : Math.round(ratio)}`;
}

/** A figure and its ratio to the control, in one cell. */
export function withRatio(
  value: number,
  control: number,
  inWords: (value: number) => string,
): string {
  return [inWords(value), asRatio(value, control)].filter(Boolean).join(' ');
}
