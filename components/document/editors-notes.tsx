import type { ShownNote } from '@/lib/pages/editors-notes';
import { EditorsNoteText } from './editors-note-text';

type EditorsNotesProps = { notes: readonly ShownNote[] };

/** The editors' remarks on words, where there is no margin; nothing where there are none. */
export function EditorsNotes({ notes }: EditorsNotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="mt-4 space-y-2 pl-5 text-sm text-soft sm:pl-8">
      {notes.map((note) => (
        <li key={note.at}>
          <EditorsNoteText note={note} />
        </li>
      ))}
    </ul>
  );
}
