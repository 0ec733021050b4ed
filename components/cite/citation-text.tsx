import type { ShownCitation } from '@/lib/pages/take-away';

type CitationTextProps = { citation: ShownCitation };

/**
 * A citation as its style sets it. The words on the day of reading stay hidden until script knows
 * the day, as a date of ours would be wrong. The style sheet keeps the place of a date for them.
 */
export function CitationText({ citation: { runs, accessDate } }: CitationTextProps) {
  return runs.map((run, index) => <RunText key={index} run={run} format={accessDate} />);
}

type RunTextProps = {
  run: ShownCitation['runs'][number];
  format: ShownCitation['accessDate'];
};

function RunText({ run, format }: RunTextProps) {
  const words = run.italic ? <i>{run.text}</i> : run.text;
  if (!run.onlyWithDate) return words;
  return (
    <span data-with-date hidden suppressHydrationWarning className="reserved">
      {run.slot === 'accessed' ? (
        // An empty text and no element: Next lets a script fill it before React looks at it.
        <span data-slot="accessed" data-format={format} suppressHydrationWarning>
          {''}
        </span>
      ) : (
        words
      )}
    </span>
  );
}
