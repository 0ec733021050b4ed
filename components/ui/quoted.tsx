type QuotedProps = { children: string };

/** A few words of the source inside a line of ours. The browser sets the quotation marks: they are no text. */
export function Quoted({ children }: QuotedProps) {
  return <q className="source">{children}</q>;
}
