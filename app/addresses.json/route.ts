import { answerWith } from '@/lib/pages/answer-file';
import { addressesFile } from '@/lib/pages/file';

/** What the not-found page looks for the nearest address in, or where its parts are. */
export async function GET() {
  return answerWith('addresses.json', await addressesFile());
}
