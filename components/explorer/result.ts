import type { Match } from '@/lib/search/match';
import type { Reason } from '@/lib/search/reasons';
import type { ListedRecord } from '@/lib/search/record';

/** An initiative in the list: how the search found it, and why where its quote does not show it. */
export type Result = {
  /** Its place among all initiatives. */
  readonly place: number;
  /** Absent where it has not come yet, or did not. */
  readonly record?: ListedRecord;
  readonly matches?: readonly Match[];
  readonly reasons?: readonly Reason[];
};
