import { answerWith } from '@/lib/pages/answer-file';
import { ledgerFile } from '@/lib/pages/ledger-file';

/** Every address that was ever recorded: what the next build compares its ledger with. */
export async function GET() {
  return answerWith('ledger.json', await ledgerFile());
}
