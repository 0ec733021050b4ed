import { fragmentOf } from '@/lib/url/retired-addresses';
import { findDocumentOf } from './kind-of-address';
import type { LedgerCheck } from './ledger-check';
import { isKnown } from './ledger-check';
import type { History } from './replay-revisions';
import type { WayOut } from './ways-out';

/** Where an address leads in the end. */
type End =
  /** A record stands there. */
  | { readonly kind: 'living'; readonly address: string }
  | { readonly kind: 'tombstone'; readonly address: string; readonly stone: Stone }
  /** Nothing stands there, and nothing leads away. */
  | { readonly kind: 'lost'; readonly address: string }
  /** Round and round: the addresses of the circle, in order. */
  | { readonly kind: 'circle'; readonly addresses: readonly string[] };

/** Why and when something was withdrawn. */
type Stone = Pick<WayOut, 'on' | 'because'>;

/** The end of any known address. Each address is walked once. */
export type Follow = (address: string) => End;

/** What `createFollow` looks at. */
export type Roads = LedgerCheck & {
  readonly ways: ReadonlyMap<string, WayOut>;
  readonly history: History;
};

/** A function that follows ways out, of an address itself or of its document, to their end. */
export function createFollow(roads: Roads): Follow {
  const known = new Map<string, End>();
  return (address) => {
    const walked = new Map<string, number>();
    let at = address;
    let end = known.get(at);
    while (!end) {
      const since = walked.get(at);
      if (since !== undefined) {
        end = { kind: 'circle', addresses: [...walked.keys()].slice(since) };
        break;
      }
      walked.set(at, walked.size);
      const next = nextOf(roads, at);
      if (next.to === undefined) end = next.end;
      else {
        at = next.to;
        end = known.get(at);
      }
    }
    for (const step of walked.keys()) known.set(step, end);
    return end;
  };
}

type Next = { readonly to: string } | { readonly to: undefined; readonly end: End };

function nextOf(roads: Roads, address: string): Next {
  if (roads.living.has(address)) return { to: undefined, end: { kind: 'living', address } };
  const way = roads.ways.get(address) ?? findWayOfDocument(roads, address);
  if (!way) return { to: undefined, end: { kind: 'lost', address } };
  if (way.to !== undefined) return { to: way.to };
  return { to: undefined, end: { kind: 'tombstone', address, stone: way } };
}

/**
 * The way that a passage takes with its document: to the same words in the document that has taken
 * its place, or to a tombstone. Undefined where the words do not stand there: that needs saying.
 */
function findWayOfDocument(
  roads: Roads,
  address: string,
): (Stone & { readonly to: string | undefined }) | undefined {
  const words = roads.recorded.has(address) ? roads.history.wordsOf(address).at(-1) : undefined;
  const passed = new Set<string>();
  let document = findDocumentOf(address);
  while (words !== undefined && document !== undefined && !passed.has(document)) {
    passed.add(document);
    const way = roads.living.has(document) ? undefined : roads.ways.get(document);
    if (!way || way.to === undefined) return way;
    const to = `${way.to}#${fragmentOf(address)}`;
    if (isKnown(roads, to) && roads.history.wordsOf(to).includes(words)) return { ...way, to };
    document = way.to;
  }
  return undefined;
}
