import { expect, test } from 'vitest';
import { everywhere, ledger, recordedContent, allProblemsOf } from '@/tests/small-content';

// An id is the same for both spellings of an accent, and the words are not: letter for letter.
const COMPOSED = 'The world is w\u00efde.';
const DECOMPOSED = 'The world is wi\u0308de.';
const recorded = `{ "address": "/documents/paper/#p7m2v9ta", "published": "2024-01-01", "words": "${COMPOSED}", "fingerprint": "3jmn5z76mwh6u" }`;
const decision = '"on": "2027-01-31", "because": "So it is."';
const wide = `{ "address": "/documents/paper/#p4wn20mz", ${decision} }`;
const changes = everywhere('The world is wide', 'The world is wi\u0308de');
const revision = `{ "address": "/documents/paper/#p7m2v9ta", "words": "${DECOMPOSED}", ${decision} }`;

test('an accent spelled in another way changes the words of a passage in their place', () => {
  const unsaid = recordedContent({ ...changes, ...ledger({ tombstones: [wide] }, [recorded]) });
  expect(allProblemsOf(unsaid)).toEqual([
    `content/permalinks.json:12:7: error: Unexpected words "${DECOMPOSED}" at content/documents/paper/document.md:15:1 under the address "/documents/paper/#p7m2v9ta", expected "${COMPOSED}" as published on 2024-01-01; its accents are written in another way: put them back, or add under "revisions": { "address": "/documents/paper/#p7m2v9ta", "words": "${DECOMPOSED}", "on": "YYYY-MM-DD", "because": "…" }  changed-permalink`,
  ]);
  const said = ledger({ tombstones: [wide], revisions: [revision] }, [recorded]);
  expect(allProblemsOf(recordedContent({ ...changes, ...said }))).toEqual([]);
});

test('a withdrawn passage that is back in another spelling needs a revision', () => {
  const withdrawn = `{ "address": "/documents/paper/#p7m2v9ta", ${decision} }`;
  const ways = { tombstones: [wide, withdrawn] };
  expect(allProblemsOf(recordedContent({ ...changes, ...ledger(ways, [recorded]) }))).toEqual([
    `content/permalinks.json:17:7: error: Unexpected record "${DECOMPOSED}" at content/documents/paper/document.md:15:1 under the address "/documents/paper/#p7m2v9ta", expected none: the tombstone of 2027-01-31 leads away from "${COMPOSED}"; take the tombstone out and add under "revisions": { "address": "/documents/paper/#p7m2v9ta", "words": "${DECOMPOSED}", "on": "YYYY-MM-DD", "because": "…" }  reused-permalink`,
  ]);
});
