import { INITIATIVE_KIND_WORDS, UNCODED_REASON_WORDS } from '@/components/vocabulary';
import type { Initiative } from '@/lib/model/initiative';
import type { Passage } from '@/lib/model/passage';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { paths } from '@/lib/url/paths';
import { EditorsNoteText } from './editors-note-text';

type MarginNotesProps = {
  index: CorpusIndex;
  passage: Passage;
  initiatives: readonly Initiative[];
};

/** What we say of a passage, beside it: its initiatives, remarks on its words, or why it has none. */
export function MarginNotes({ index, passage, initiatives }: MarginNotesProps) {
  const context = passage.uncoded?.reason === 'context' ? passage.uncoded : undefined;
  if (initiatives.length === 0 && passage.editorsNotes.length === 0 && !context) return null;
  return (
    <margin-notes lang="en-CA" className="block sm:pl-14 xl:pl-0">
      <ul className="mt-3 flex flex-col gap-3 xl:mt-6 xl:gap-4">
        {initiatives.map((initiative) => (
          <InitiativeNote key={initiative.id} index={index} initiative={initiative} />
        ))}
        {passage.editorsNotes.map((note) => (
          <li
            key={note.anchor.start}
            className="note border-l-2 border-line pl-3 text-sm text-soft xl:border-t xl:border-l-0 xl:pt-2 xl:pl-0"
          >
            <EditorsNoteText note={note} />
          </li>
        ))}
        {context && (
          <li className="note border-l-2 border-line pl-3 text-sm text-soft xl:border-t xl:border-l-0 xl:pt-2 xl:pl-0">
            <span className="font-semibold">{UNCODED_REASON_WORDS.context}.</span> {context.note}
          </li>
        )}
      </ul>
    </margin-notes>
  );
}

type InitiativeNoteProps = { index: CorpusIndex; initiative: Initiative };

function InitiativeNote({ index, initiative }: InitiativeNoteProps) {
  const theme = initiative.themes[0] && getRecord(index.themes, initiative.themes[0].theme);
  const actors = initiative.actors.map(({ actor }) => nameOf(getRecord(index.actors, actor)));
  const named = [INITIATIVE_KIND_WORDS[initiative.kind].name, ...new Set(actors.slice(0, 2))];
  return (
    <li
      data-initiative={initiative.id}
      className={`note border-l-2 border-hue pl-3 xl:border-t-2 xl:border-l-0 xl:pt-1.5 xl:pl-0 ${theme ? `hue-${theme.hue}` : ''}`}
    >
      <a
        href={paths.initiative(initiative.id)}
        className="quiet note-title block font-serif text-[0.9375rem] leading-snug font-semibold text-ink"
      >
        {initiative.title}
      </a>
      <p className="text-[0.8125rem] leading-snug text-soft">{named.join(', ')}</p>
    </li>
  );
}
