import type { EditorsNote } from '@/lib/model/editors-note';
import { dateInWords } from './date-in-words';

type EditorsNoteTextProps = { note: EditorsNote };

/** A remark of the editors: what calls for it, what is known, and who signs it when. */
export function EditorsNoteText({ note: { mark, reason, note, by, on } }: EditorsNoteTextProps) {
  return (
    <>
      <span className="font-semibold">Editors’ note [{mark}].</span> {reason} {note}{' '}
      <span className="text-faint">
        {by}, <time dateTime={on}>{dateInWords(on)}</time>
      </span>
    </>
  );
}
