import type { Evidence, Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getPassage, getRecord } from '@/lib/store/index-corpus';
import { documentMarksById } from '@/components/document/document-marks';
import type { ListedInitiative } from './initiative-item';
import { InitiativeItem } from './initiative-item';

type InitiativeListProps = {
  index: CorpusIndex;
  initiatives: readonly Initiative[];
  extent: 'full' | 'short';
  /** The level of the titles; `h3` where nothing is said. */
  heading?: 'h2' | 'h3';
  /** For the list of a tag: the words that justify it in an initiative. */
  evidenceOf?: (initiative: Initiative) => Evidence | undefined;
};

/** Initiatives one below the other, in the order in which they are given. */
export function InitiativeList({
  index,
  initiatives,
  extent,
  heading = 'h3',
  evidenceOf,
}: InitiativeListProps) {
  return (
    <ul className="rows">
      {listInitiatives(index, initiatives, evidenceOf).map((listed) => (
        <li key={listed.initiative.id} className="first:border-t-0">
          <InitiativeItem listed={listed} extent={extent} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

/** Initiatives with what their entries show. */
function listInitiatives(
  index: CorpusIndex,
  initiatives: readonly Initiative[],
  evidenceOf: InitiativeListProps['evidenceOf'],
): ListedInitiative[] {
  const marks = documentMarksById(index.corpus.documents);
  return initiatives.map((initiative) => ({
    initiative,
    passage: getPassage(index, initiative).passage,
    themes: initiative.themes.map(({ theme }) => getRecord(index.themes, theme)),
    mark: getRecord(marks, initiative.document),
    evidence: evidenceOf?.(initiative),
  }));
}
