import type { InitiativeInMargin, PassageInDocument } from '@/lib/pages/document-page';
import { EditorsNoteText } from './editors-note-text';
import { site } from '@/lib/url/site';

type MarginNotesProps = Pick<PassageInDocument, 'initiatives' | 'notes' | 'reading'>;

/** What we say of a passage, beside it: its initiatives, remarks on its words, or what is known where it has none. */
export function MarginNotes({ initiatives, notes, reading }: MarginNotesProps) {
  if (initiatives.length === 0 && notes.length === 0 && reading === undefined) return null;
  return (
    <margin-notes lang={site.language} className="block sm:pl-14 xl:pl-0">
      <ul className="mt-3 flex flex-col gap-3 xl:mt-6 xl:gap-4">
        {initiatives.map((initiative) => (
          <InitiativeNote key={initiative.id} initiative={initiative} />
        ))}
        {notes.map((note) => (
          <li
            key={note.at}
            suppressHydrationWarning
            className="note border-l-2 border-line pl-3 text-sm text-soft xl:border-t xl:border-l-0 xl:pt-2 xl:pl-0"
          >
            <EditorsNoteText note={note} />
          </li>
        ))}
        {reading !== undefined && (
          <li
            suppressHydrationWarning
            className="note border-l-2 border-line pl-3 text-sm text-soft xl:border-t xl:border-l-0 xl:pt-2 xl:pl-0"
          >
            <span className="font-semibold">{reading.name}.</span> {reading.note}
          </li>
        )}
      </ul>
    </margin-notes>
  );
}

type InitiativeNoteProps = { initiative: InitiativeInMargin };

function InitiativeNote({ initiative: { id, name, href, hue, remark } }: InitiativeNoteProps) {
  return (
    <li
      data-initiative={id}
      suppressHydrationWarning
      className={`note border-l-2 border-hue pl-3 xl:border-t-2 xl:border-l-0 xl:pt-1.5 xl:pl-0 ${hue ? `hue-${hue}` : ''}`}
    >
      <a
        href={href}
        className="quiet note-title block font-serif text-[0.9375rem] leading-snug font-semibold text-ink"
      >
        {name}
      </a>
      <p className="text-[0.8125rem] leading-snug text-soft">{remark}</p>
    </li>
  );
}
