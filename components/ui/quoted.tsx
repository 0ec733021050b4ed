type QuotedProps = {
  /** The language of the words, and their direction. */
  tongue: { lang: string; dir?: 'rtl' };
  children: string;
};

/** A few words of the source inside a line of ours. The browser sets the quotation marks: they are no text. */
export function Quoted({ tongue, children }: QuotedProps) {
  return (
    <q {...tongue} className="source">
      {children}
    </q>
  );
}
