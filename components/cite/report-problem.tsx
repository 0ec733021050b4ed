import type { Reported } from '@/lib/url/report-problem';
import { reportAddress } from '@/lib/url/report-problem';
import { site } from '@/lib/url/site';

type ReportProblemProps = { reported: Reported; what: 'passage' | 'initiative' };

/** Opens a message or an issue that says what it is about; nothing where the site takes no reports. */
export function ReportProblem({ reported, what }: ReportProblemProps) {
  if (!site.reportTo) return null;
  return (
    <p className="no-print text-sm">
      <a href={reportAddress(site.reportTo, reported)}>Report a problem with this {what}</a>
    </p>
  );
}
