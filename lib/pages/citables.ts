import type { Store } from '@/lib/store/store';
import type { Citable } from '@/lib/url/paths';

/** Everything that can be cited: the documents, their passages, the initiatives. */
export async function* citables(store: Store): AsyncIterable<Citable> {
  for await (const id of store.ids('document')) yield { of: 'document', document: id };
  yield* quotables(store);
}

/** Everything that quotes: passages and initiatives. */
export async function* quotables(
  store: Store,
): AsyncIterable<Exclude<Citable, { readonly of: 'document' }>> {
  for await (const id of store.ids('passage')) {
    const [document = '', passage = ''] = id.split('#');
    yield { of: 'passage', document, passage };
  }
  for await (const id of store.ids('initiative')) yield { of: 'initiative', initiative: id };
}
