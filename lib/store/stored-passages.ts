import type { PolicyDocument } from '@/lib/model/document';
import type { Passage } from '@/lib/model/passage';
import type { Pinpoint } from '@/lib/text/pinpoint';
import type { PassageName, StoredPassage } from './store';

/** The passages of a document, each with what can only be told from the others. */
export function storedPassages({ id, passages }: PolicyDocument): StoredPassage[] {
  const byId = new Map<string, Passage>(passages.map((passage) => [passage.id, passage]));
  const isNumbered = passages.some(({ locator }) => locator !== undefined);
  const pinpointed = (passage: Passage): { pinpoint?: Pinpoint } => {
    const mark = passage.printed ?? byId.get(passage.continues ?? '')?.printed;
    const pinpoint =
      mark === undefined
        ? pinpointOf(passage, isNumbered)
        : { by: 'locator' as const, value: `note ${mark}` };
    return pinpoint ? { pinpoint } : {};
  };
  const name = (passage: Passage | undefined): PassageName | undefined =>
    passage && {
      id: passage.id,
      kind: passage.kind,
      number: passage.number,
      text: passage.text,
      ...pinpointed(passage),
    };
  return passages.map((passage, place) => ({
    ...passage,
    document: id,
    place,
    opening: openingLabels(passage, passages[place - 1], byId),
    ...pinpointed(passage),
    previous: name(passages[place - 1]),
    next: name(passages[place + 1]),
  }));
}

/** How a passage is pointed at; `isNumbered`: whether its document has a numbering of its own. */
function pinpointOf(
  { kind, locator, page, number }: Passage,
  isNumbered: boolean,
): Pinpoint | undefined {
  if (locator !== undefined) return { by: 'locator', value: locator };
  if (kind === 'heading') return undefined;
  if (page !== undefined) return { by: 'page', value: page };
  if (number === undefined) return undefined;
  return isNumbered
    ? { by: 'count', value: `[${number}]` }
    : { by: 'paragraph', value: String(number) };
}

/**
 * The labels that the source prints right before the words of a passage: its own, and those of the items
 * around it that are a label alone (`4. (a) …`) and begin with it.
 */
function openingLabels(
  { label, labels, above }: Passage,
  before: Passage | undefined,
  byId: ReadonlyMap<string, Passage>,
): readonly string[] {
  if (label === undefined) return [];
  const item = above.map((id) => byId.get(id)).findLast((one) => one?.kind === 'list-item');
  const depth = item?.labels.length ?? 0;
  const own = labels.slice(depth);
  const begun = own.findIndex((one, at) => before?.labels[depth + at] !== one);
  return begun === -1 ? own.slice(-1) : own.slice(begun);
}
