import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import type { JsonLdDocument } from 'jsonld';

type Options = NonNullable<Parameters<typeof jsonld.expand>[1]>;
type RemoteDocument = Awaited<ReturnType<NonNullable<Options['documentLoader']>>>;

/** The contexts that are served, by their addresses: nothing is fetched. */
const CONTEXTS: ReadonlyMap<string, RemoteDocument['document']> = new Map([
  [
    'https://schema.org',
    { '@context': { '@vocab': 'http://schema.org/', id: '@id', type: '@type' } },
  ],
  [
    'http://www.w3.org/ns/anno.jsonld',
    JSON.parse(readFileSync('tests/fixtures/contexts/anno.jsonld', 'utf8')),
  ],
]);

const OPTIONS: Options & { safe: true } = {
  // Terms that a context does not know stop the expansion; else they would be dropped without a word.
  safe: true,
  documentLoader: async (url: string) => {
    const document = CONTEXTS.get(url);
    if (!document) throw new Error(`No context ${url} at hand`);
    return { documentUrl: url, document };
  },
};

/** JSON-LD expanded offline. Throws where it names a context that is not at hand, or is not JSON-LD. */
export function expand(value: object): Promise<JsonLdDocument> {
  return jsonld.expand(JSON.parse(JSON.stringify(value)), OPTIONS);
}

/** Every type and every property of expanded JSON-LD, once each. */
export function termsIn(expanded: unknown): { types: Set<string>; properties: Set<string> } {
  const found = { types: new Set<string>(), properties: new Set<string>() };
  collect(expanded, found);
  return found;
}

function collect(node: unknown, found: ReturnType<typeof termsIn>): void {
  if (Array.isArray(node)) {
    for (const member of node) collect(member, found);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === '@type') for (const type of [value].flat()) found.types.add(String(type));
      else if (!key.startsWith('@')) found.properties.add(key);
      collect(value, found);
    }
  }
}
