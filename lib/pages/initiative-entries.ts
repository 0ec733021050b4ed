import type { Evidence } from '@/lib/model/initiative';
import type { InitiativeKind, Vocabularies } from '@/lib/model/vocabulary';
import { termCalled } from '@/lib/model/vocabulary';
import type { StoredInitiative, Store } from '@/lib/store/store';
import { limitInWords } from '@/lib/text/limits-in-words';
import { chipsOf, getFrom, marksOf } from './marks';
import type { InitiativeEntry, KindLabel, ShownEvidence } from './parts';
import { passagesOfQuotes, shownQuote } from './shown-quote';
import { sourceWords } from './source-words';

/** For the list of a tag: the words that justify it in an initiative. */
export type EvidenceOf = (initiative: StoredInitiative) => Evidence | undefined;

/** Initiatives as a list shows them, in the order in which they are given. */
export async function initiativeEntries(
  store: Store,
  initiatives: readonly StoredInitiative[],
  evidenceOf?: EvidenceOf,
): Promise<InitiativeEntry[]> {
  const [vocabularies, marks, chips, passages, find] = await Promise.all([
    store.vocabularies(),
    marksOf(
      store,
      initiatives.map(({ document }) => document),
    ),
    chipsOf(
      store,
      initiatives.flatMap(({ themes }) => themes.map(({ theme }) => theme)),
    ),
    store.records(
      'passage',
      initiatives.map(({ document, passage }) => `${document}#${passage}`),
    ),
    passagesOfQuotes(store, initiatives),
  ]);
  return initiatives.flatMap((initiative, at): InitiativeEntry[] => {
    const passage = passages[at];
    if (!passage) return [];
    const { id, title, kind, quote, themes, document } = initiative;
    const evidence = evidenceOf?.(initiative);
    return [
      {
        id,
        title,
        kind: kindLabel(vocabularies, kind),
        quote: shownQuote(document, quote, find, (one, span) => sourceWords(one, { span })),
        limits: initiative.limitedBy.map(limitInWords),
        themes: themes.map(({ theme }) => getFrom(chips, theme)),
        mark: getFrom(marks, document),
        passage: { id: passage.id, pinpoint: passage.pinpoint },
        ...(evidence && { evidence: shownEvidence(evidence) }),
      },
    ];
  });
}

/** Evidence as a page shows it. */
export function shownEvidence({ text, within }: Evidence): ShownEvidence {
  return { text, within };
}

/** The kind of an initiative as a page shows it. */
function kindLabel({ initiativeKinds }: Vocabularies, kind: InitiativeKind): KindLabel {
  return { id: kind, name: termCalled(initiativeKinds, kind).label };
}
