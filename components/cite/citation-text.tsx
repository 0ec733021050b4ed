import type { CitationForm, Filling, Run } from '@/lib/text/citation-runs';
import { fillCitation } from '@/lib/text/citation-runs';

type CitationTextProps = { form: CitationForm; filling: Omit<Filling, 'accessed'> };

/**
 * A citation as its style sets it. The words on the day of reading stay hidden until script knows
 * the day, as a date of ours would be wrong. The style sheet keeps the place of a date for them.
 */
export function CitationText({ form, filling }: CitationTextProps) {
  const runs = fillCitation(form, { ...filling, accessed: new Date(0) });
  return runs.map((run, index) => <RunText key={index} run={run} format={form.accessDate} />);
}

function RunText({ run, format }: { run: Run; format: CitationForm['accessDate'] }) {
  const words = run.italic ? <i>{run.text}</i> : run.text;
  if (!run.onlyWithDate) return words;
  return (
    <span data-with-date hidden className="reserved">
      {run.slot === 'accessed' ? <span data-slot="accessed" data-format={format} /> : words}
    </span>
  );
}
