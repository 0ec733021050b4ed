import type { EditorsNote } from '@/lib/model/editors-note';
import type { PassageId } from '@/lib/model/id';
import type { Mark, Passage, PassageKind } from '@/lib/model/passage';
import { locatorsOf } from './locators';
import { passageIdsOf } from './passage-id';
import type { Place } from './place';
import type { IdentifiedPassage } from './read-document';
import type { DraftPassage } from './read-passages';

/** What is known of the passages of a document, by their index. */
export type Known = {
  readonly drafts: readonly DraftPassage[];
  readonly places: readonly Place[];
  /** Kinds that the front matter gives. */
  readonly kinds: ReadonlyMap<number, PassageKind>;
  readonly notes: ReadonlyMap<number, readonly EditorsNote[]>;
  /** The pattern of locators. */
  readonly locator: string | undefined;
};

/** The passages of a document with their ids: all that is said by index is said by id. */
export function identifyPassages({ drafts, places, kinds, notes, locator }: Known) {
  const ids = passageIdsOf(drafts.map((draft) => draft.text));
  const idsOf = (indices: readonly number[]) => indices.flatMap((index) => ids[index] ?? []);
  const locators = locatorsOf(drafts, places, locator);
  const idOfNote = new Map(
    drafts.flatMap(({ name }, index) => (name === undefined ? [] : [[name, ids[index]] as const])),
  );
  const printedOf = new Map(drafts.map(({ name, printed }) => [name, printed]));
  let page: string | undefined;
  return drafts.flatMap((draft, index): IdentifiedPassage[] => {
    const [id, place] = [ids[index], places[index]];
    if (!id || !place) return [];
    const { name: _name, marks: draftMarks, ...said } = draft;
    const marks = draftMarks.flatMap((mark): Mark[] => {
      if (mark.kind !== 'note') return [mark];
      const note = idOfNote.get(mark.name);
      const printed = printedOf.get(mark.name);
      const { start, end } = mark;
      return note && printed !== undefined ? [{ kind: 'note', start, end, printed, note }] : [];
    });
    for (const mark of marks) if (mark.kind === 'page' && mark.start === 0) page = mark.page;
    const begins = page;
    for (const mark of marks) if (mark.kind === 'page') page = mark.page;
    return [
      {
        ...said,
        id,
        kind: kinds.get(index) ?? draft.kind,
        marks: marks.toSorted((a, b) => a.start - b.start),
        labels: place.levels.flatMap(({ label }) => label ?? []),
        above: idsOf(place.above),
        leadIns: idsOf(place.leadIns),
        closings: idsOf(place.closings),
        ...continuing(place, ids),
        ...(place.speaker !== undefined && ids[place.speaker]
          ? { speaker: ids[place.speaker] }
          : {}),
        ...(locators[index] === undefined ? {} : { locator: locators[index] }),
        ...(begins === undefined ? {} : { page: begins }),
        editorsNotes: [...(notes.get(index) ?? [])],
      },
    ];
  });
}

function continuing({ continues }: Place, ids: readonly PassageId[]): Pick<Passage, 'continues'> {
  const id = continues === undefined ? undefined : ids[continues];
  return id === undefined ? {} : { continues: id };
}
