import { answerWith } from '@/lib/pages/answer-file';
import { redirects } from '@/lib/pages/redirects';

/** What a server needs to know of retired addresses; lib/serve makes its configuration from it. */
export async function GET() {
  return answerWith('permalinks.json', JSON.stringify(await redirects()));
}
