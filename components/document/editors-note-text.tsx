import type { ShownNote } from '@/lib/pages/editors-notes';

type EditorsNoteTextProps = { note: ShownNote };

/** A remark of the editors: what calls for it, what is known, and who signs it when. */
export function EditorsNoteText({
  note: { mark, reason, note, by, on, onInWords },
}: EditorsNoteTextProps) {
  return (
    <>
      <span className="font-semibold">Editors’ note [{mark}].</span> {reason} {note}{' '}
      <span className="text-faint">
        {by}, <time dateTime={on}>{onInWords}</time>
      </span>
    </>
  );
}
