import 'server-only';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { redirects } from './redirects';

type Answers = { readonly moved: ReadonlyMap<string, string>; readonly gone: ReadonlySet<string> };

/** Made once for a store, as they are asked for with every request. */
const answersOf = new WeakMap<Store, Promise<Answers>>();

/** Where the page or file of an address moved to, or that it is gone; undefined of any other address. */
export async function retiredAddress(
  address: string,
): Promise<{ to: string } | 'gone' | undefined> {
  const store = await openStore();
  const answers = answersOf.get(store) ?? readAnswers();
  answersOf.set(store, answers);
  const { moved, gone } = await answers;
  if (gone.has(address)) return 'gone';
  const to = moved.get(address);
  return to === undefined ? undefined : { to };
}

async function readAnswers(): Promise<Answers> {
  const all = await redirects();
  return {
    moved: new Map(all.redirects.map(({ from, to }) => [from, to])),
    gone: new Set(all.gone),
  };
}
