import { Fragment } from 'react';

type PlainTextProps = { text: string };

/** A run of the source's letters: a line ends where it ends there, and a bar is seen between two cells. */
export function PlainText({ text }: PlainTextProps) {
  if (!/[\n\t]/.test(text)) return text;
  return text.split(/(?<=[\n\t])/).map((part, at) => (
    // The parts of a text do not change places.
    <Fragment key={at}>
      {part.endsWith('\t') ? (
        <>
          {part.slice(0, -1)}
          <span className="between-cells">{'\t'}</span>
        </>
      ) : (
        part
      )}
      {part.endsWith('\n') && <br />}
    </Fragment>
  ));
}
