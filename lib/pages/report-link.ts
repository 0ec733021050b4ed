import type { Reported } from '@/lib/url/report-problem';
import { reportAddress } from '@/lib/url/report-problem';
import { site } from '@/lib/url/site';

/** What opens a message, or an issue, that says what it is about; undefined where the site takes no reports. */
export function reportLink(reported: Reported): string | undefined {
  return site.reportTo && reportAddress(site.reportTo, reported);
}
