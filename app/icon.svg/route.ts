import { answerWith } from '@/lib/pages/answer-file';
import { iconFile } from '@/lib/pages/file';

/** The sign of the site. */
export async function GET() {
  return answerWith('icon.svg', await iconFile());
}
