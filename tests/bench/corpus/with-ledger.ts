import { formatProblem } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import { recordAddresses } from '@/lib/permalinks/record-addresses';
import { isMissingLedger } from '@/lib/permalinks/shelf';
import { contentOf } from '@/tests/content-of';

/** Every address of a corpus that is made was published on one day, so that its bytes stay the same. */
const PUBLISHED = '2026-11-23';

/** The files with their ledger, recorded as `npm run permalinks` does. Throws where there is any problem. */
export function withLedger(files: ReadonlyMap<string, string>): Map<string, string> {
  const { corpus, placed, problems } = parseContent(contentOf(files));
  const others = problems.filter((problem) => !isMissingLedger(problem));
  if (!corpus || !placed || others.length > 0) {
    const shown = others.slice(0, 20).map(formatProblem).join('\n');
    throw new Error(`The corpus has ${others.length} problems:\n${shown}`);
  }
  const recorded = recordAddresses(placed, corpus, PUBLISHED).files;
  const inFolder = Array.from(recorded, ([path, text]) => {
    return [path.replace(/^content\//, ''), text] as const;
  });
  return new Map([...files, ...inFolder]);
}
