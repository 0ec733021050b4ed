import { ScriptError } from '@/lib/tools/script.mjs';
import type { Route } from './find-routes';

/** What a route gets for its parameters: text for one step, a list for a rest. */
export type Params = Readonly<Record<string, string | string[]>>;

/** What stands in an address as it is, in every server and on every disk. */
const PLAIN = /^(?!\.)[\w.~-]+$/;

/**
 * The address of a route with these parameters: with a slash at the end for a page, and none for a file.
 * Throws a ScriptError where a parameter is missing or does not stand in an address as it is.
 */
export function addressOf({ kind, file, segments }: Route, params: Params): string {
  const steps = segments.flatMap(({ kind: step, name }) => {
    if (step === 'fixed') return [name];
    const value = params[name] ?? [];
    const values = typeof value === 'string' ? [value] : value;
    if (values.length > 0 && values.every((one) => PLAIN.test(one))) return values;
    throw new ScriptError(
      `${file} names a page with ${name} = ${JSON.stringify(value)}: ` +
        'expected letters, digits, hyphens, dots and low lines.',
    );
  });
  const path = steps.map((step) => `/${step}`).join('');
  return kind === 'page' ? `${path}/` : path;
}

/** The file that holds what stands at an address, with a slash in front. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** The parameters with which a route answers for an address; undefined where it does not. */
export function paramsOf({ kind, segments }: Route, address: string): Params | undefined {
  if (address.endsWith('/') !== (kind === 'page')) return undefined;
  const steps = address.split('/').slice(1, kind === 'page' ? -1 : undefined);
  const hasRest = segments.at(-1)?.kind === 'rest';
  if (hasRest ? steps.length < segments.length : steps.length !== segments.length) return undefined;
  if (!steps.every((step) => PLAIN.test(step))) return undefined;
  const params: Record<string, string | string[]> = {};
  for (const [at, { kind: step, name }] of segments.entries()) {
    const value = steps[at] ?? '';
    if (step === 'fixed' && value !== name) return undefined;
    if (step === 'one') params[name] = value;
    if (step === 'rest') params[name] = steps.slice(at);
  }
  return params;
}
