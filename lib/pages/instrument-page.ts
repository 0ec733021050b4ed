import { termCalled } from '@/lib/model/vocabulary';
import { nameOf } from '@/lib/store/name-of';
import type { Store } from '@/lib/store/store';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';
import type { AuthorityDetails } from './authority-details';
import { authorityDetails } from './authority-details';
import type { AuthoritySection } from './authority-lists';
import { authoritySections, listsOfInstrument, longListAddresses } from './authority-lists';
import type { CompanionGroup } from './companions';
import { companionsOf } from './companions';
import { explorerLink } from './explorer-link';
import type { ChangeNote } from './former-passages';
import { changesOf } from './former-passages';
import type { PageFacts } from './head';
import type { Link } from './parts';

/** The page of an instrument: what it is, which initiatives use or seek it, and where it is named. */
export type InstrumentModel = {
  readonly kind: 'instrument';
  readonly facts: PageFacts;
  readonly name: string;
  readonly lead: string;
  readonly changes: readonly ChangeNote[];
  readonly details: AuthorityDetails;
  /** Where its initiatives can be filtered further, if one of its lists is long. */
  readonly explorer?: Link | undefined;
  readonly sections: readonly AuthoritySection[];
  /** Absent where no initiative uses or seeks it. */
  readonly companions?: readonly CompanionGroup[] | undefined;
};

/** The page of an instrument; undefined for an id that none has. */
export async function instrumentPage(
  store: Store,
  id: string,
): Promise<InstrumentModel | undefined> {
  const instrument = await store.record('instrument', id);
  if (!instrument) return undefined;
  const { name, description } = instrument;
  const { instrumentKinds } = await store.vocabularies();
  const [initiatives, mentions, changes, sections] = await Promise.all([
    store.count('initiative', { instrument: id }),
    store.mentions('instrument', id, { most: 0 }),
    changesOf(store, paths.instrument(id)),
    authoritySections(store, listsOfInstrument(id)),
  ]);
  const isLong = sections.some(({ href }) => href !== undefined);
  return {
    kind: 'instrument',
    facts: {
      title: name,
      description: `${name}: the initiatives that use or seek it, and every mention in its words.`,
      canonical: paths.instrument(id),
    },
    name: nameOf(instrument),
    lead: [
      `${termCalled(instrumentKinds, instrument.kind).label}.`,
      `${countInWords(initiatives, 'initiative')}, ${countInWords(mentions.total, 'mention')}.`,
      ...(description ? [description] : []),
    ].join(' '),
    changes,
    details: await authorityDetails(store, instrument),
    explorer: isLong
      ? explorerLink('instrument', id, initiatives, 'that use or seek it')
      : undefined,
    sections,
    companions: initiatives > 0 ? await companionsOf(store, { instrument: id }) : undefined,
  };
}

/** The addresses of all instruments, each with those of its long lists. */
export async function* instrumentAddresses(store: Store): AsyncIterable<string> {
  for await (const id of store.ids('instrument')) {
    yield paths.instrument(id);
    yield* longListAddresses(store, listsOfInstrument(id));
  }
}
