import { createHash } from 'node:crypto';
import type { Changes } from '@/tests/small-content';
import { DOCUMENT, edit } from '@/tests/small-content';
import type { Pair } from './pair';

const RECEIVED = 'content/documents/paper/received.txt';
const TEXT =
  'PLANS.\n\nPlans\nCanada will sign the Ban\nTreaty. Norway helps.\n\nThe world is wide.\n';

/** The small content with the file that it was transcribed from, and more fields of `received`. */
function received(fields: string, text = TEXT): Changes {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const more = `received:\n  file: received.txt\n  sha256: ${sha256}\n${fields}`;
  return {
    ...edit(DOCUMENT, 'rights: Crown copyright.\n', `rights: Crown copyright.\n${more}`),
    [RECEIVED]: text,
  };
}

const FROM = '  from: Plans Canada\n';
const PERMITTED =
  '  differences:\n    - { received: world, transcribed: earth, reason: A word we prefer. }\n';
const EARTH = TEXT.replace('world', 'earth');
const ROUND = TEXT.replace('wide', 'wıde');

/** Rules about the file that a document was transcribed from. */
export const receivedPairs: readonly Pair[] = [
  {
    rule: 'received-difference',
    ok: received(
      `${FROM}  differences:\n    - { received: earth, transcribed: world, reason: A slip. }\n`,
      EARTH,
    ),
    notOk: received(`${FROM}${PERMITTED}`),
    problems: [
      'content/documents/paper/document.md:14:7: error: Unexpected difference "world", expected one that the two texts have: take the entry out  received-difference',
    ],
  },
  {
    rule: 'received-digest',
    ok: received(FROM),
    notOk: { ...received(FROM), [RECEIVED]: `${TEXT}\n` },
    problems: [
      'content/documents/paper/document.md:11:3: error: Unexpected digest "5f90e6f30fa186953aefa5cd9a00a076797b1d04b42526a931f404a599df7abb" of content/documents/paper/received.txt, expected "dcf05761d45745670eb52160323384eb8583284d43b0eb312b6f6499899e909f"; put back the file that was received or, where this is that file, write its digest here  received-digest',
    ],
  },
  {
    rule: 'received-part',
    ok: received('  from: Plans Canada will\n  to: The world is wide.\n', `${TEXT}\n\f7\n`),
    notOk: received('  from: Plans\n  to: The world is round.\n'),
    problems: [
      'content/documents/paper/document.md:13:3: error: Unexpected words "The world is round.", expected words of content/documents/paper/received.txt  received-part',
    ],
  },
  {
    rule: 'received-words',
    ok: received(FROM),
    notOk: received(FROM, ROUND),
    problems: [
      'content/documents/paper/document.md:19:15: error: Unexpected words "wide.", expected "wıde." as content/documents/paper/received.txt:7:15 has them; mend the words or, where the difference is meant, list it under "differences" of "received" with "received", "transcribed" and a "reason"  received-words',
    ],
  },
];
