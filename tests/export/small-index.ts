import { parseCorpus } from '@/lib/parse/parse-corpus';
import { formatProblem } from '@/lib/parse/problem';
import { indexCorpus } from '@/lib/store/index-corpus';
import type { Changes } from '@/tests/small-content';
import { content } from '@/tests/small-content';

/** The small content, parsed. Throws where the changes leave it with problems. */
export function smallIndex(changes: Changes = {}) {
  const { corpus, problems } = parseCorpus(content(changes));
  if (!corpus) throw new Error(problems.map(formatProblem).join('\n'));
  return indexCorpus(corpus);
}
