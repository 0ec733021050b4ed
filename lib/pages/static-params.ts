import { addresses } from './page';
import type { SiteSection } from './addresses-of';

/** What a route gets for the parts of an address in brackets: several steps for `[...list]`. */
type Params = Record<string, string | string[]>;

/**
 * The parameters of every page of a route, for `generateStaticParams`. `route`: its pattern, as
 * `/actors/[id]/[...list]/`; `except`: last steps that are routes of their own.
 */
export async function staticParams(
  route: string,
  { except = [] }: { readonly except?: readonly string[] } = {},
): Promise<Params[]> {
  const pattern = stepsOf(route);
  const section = (pattern[0] ?? 'home') as SiteSection;
  const all: Params[] = [];
  for await (const address of addresses(section)) {
    const steps = stepsOf(address);
    const params = except.includes(steps.at(-1) ?? '') ? undefined : match(pattern, steps);
    if (params) all.push(params);
  }
  return all;
}

function match(pattern: readonly string[], steps: readonly string[]): Params | undefined {
  const params: Params = {};
  for (const [at, part] of pattern.entries()) {
    const step = steps[at];
    if (step === undefined) return undefined;
    const [, rest, name] = /^\[(\.\.\.)?(\w+)\]$/.exec(part) ?? [];
    if (name === undefined) {
      if (part !== step) return undefined;
    } else if (rest !== undefined) {
      return { ...params, [name]: steps.slice(at) };
    } else {
      params[name] = step;
    }
  }
  return pattern.length === steps.length ? params : undefined;
}

const stepsOf = (address: string) => address.split('/').filter((step) => step !== '');
