import { Quoted } from '@/components/ui/quoted';
import type { ShownEvidence } from '@/lib/pages/parts';
import type { Tongue } from '@/lib/text/direction';

type TagEvidenceProps = { evidence: ShownEvidence; tongue: Tongue };

/** The words that justify a tag, and where they stand. */
export function TagEvidence({ evidence, tongue }: TagEvidenceProps) {
  return (
    <span className="text-sm text-soft">
      <Quoted tongue={tongue}>{evidence.text}</Quoted>
      {evidence.within === 'passage' && <span className="text-faint"> in the passage</span>}
      {evidence.within === 'above' && <span className="text-faint"> above the passage</span>}
    </span>
  );
}
