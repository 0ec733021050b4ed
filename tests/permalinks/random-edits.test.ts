import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '@/lib/model/corpus';
import type { Ledger, Permalinks, Revision } from '@/lib/model/permalink';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { passageIdsOf } from '@/lib/parse/passage-id';
import type { Problem } from '@/lib/parse/problem';
import { createReport } from '@/lib/parse/problem';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import { checkLedger } from '@/lib/permalinks/check-ledger';
import { holdLedger, holdLiving } from '@/lib/permalinks/hold-ledger';
import { readLedger } from '@/lib/permalinks/read-ledger';
import { recordAddresses } from '@/lib/permalinks/record-addresses';
import { haveInCommon } from '@/lib/text/in-common';
import { content } from '@/tests/small-content';
import { anyEdit, anyText, applyEdit } from './edits';
import { ofDocument } from './in-folder';

const LEDGER = ofDocument('paper');

const small = parseCorpus(content()).corpus;

/** The small corpus with other passages in its document. */
function corpusOf(texts: readonly string[]): Corpus {
  const [document] = small?.documents ?? [];
  const [passage] = document?.passages ?? [];
  if (!small || !document || !passage) throw new Error('The small content has problems');
  const ids = passageIdsOf(texts);
  const passages = ids.map((id, at) => ({ ...passage, id, text: texts[at] ?? '', source: [] }));
  return { ...small, documents: [{ ...document, passages }] };
}

function read(text: string) {
  const report = createReport();
  const placed = readLedger(LEDGER, new TextEncoder().encode(text), report);
  if (!placed)
    throw new Error(
      report
        .problems()
        .map(({ reason }) => reason)
        .join('\n'),
    );
  return placed;
}

function check(text: string, corpus: Corpus): { permalinks: Permalinks; errors: Problem[] } {
  const report = createReport();
  const placed = read(text);
  const standing = new Set<string>();
  const held = holdLiving(addressesOf(corpus), placed, standing);
  const permalinks = checkLedger({
    ledgers: [holdLedger(placed, () => placed)],
    living: new Map(held.map((one) => [one.address, one])),
    standing,
    fileAt: (path) => ({ path, text: '' }),
    report,
  });
  return { permalinks, errors: report.problems().filter(({ severity }) => severity === 'error') };
}

function record(text: string, corpus: Corpus): string {
  return recordAddresses([read(text)], corpus, '2027-01-31').files.get(LEDGER) ?? text;
}

const NOTHING = '{ "addresses": [], "aliases": [], "tombstones": [], "revisions": [] }';
const wordsByAddress = (corpus: Corpus) =>
  new Map(addressesOf(corpus).map(({ address, words }) => [address, words]));

const texts = fc.array(anyText, { minLength: 1, maxLength: 8 });
const edits = fc.array(anyEdit, { minLength: 1, maxLength: 5 });

test('after any edits, an address has its very words, or the check names it', () => {
  fc.assert(
    fc.property(texts, edits, (before, changes) => {
      const text = record(NOTHING, corpusOf(before));
      const corpus = corpusOf(changes.reduce(applyEdit, before));
      const now = wordsByAddress(corpus);
      const wrong = read(text)
        .ledger.addresses.filter(({ address, words }) => now.get(address) !== words)
        .map(({ address }) => address);
      const lines = text.split('\n');
      const named = check(text, corpus).errors.map(({ line }) => {
        return /"address": "([^"]*)"/.exec(lines[line - 1] ?? '')?.[1];
      });
      expect(named).toEqual(wrong);
    }),
    { numRuns: 1000 },
  );
});

const DECISION = { on: '2027-01-31', because: 'So it is.' };

/**
 * The ledger with the truth about every address: ways out of what is back are taken out, new ones and
 * revisions put behind the old ones. `pick` decides between other words and a tombstone.
 */
function answer(ledger: Ledger, corpus: Corpus, pick: number): Ledger {
  const now = wordsByAddress(corpus);
  const isRetired = ({ address }: { address: string }) => !now.has(address);
  const aliases = ledger.aliases.filter(isRetired);
  const tombstones = ledger.tombstones.filter(isRetired);
  const revisions = ledger.revisions.filter((one) => one.to === undefined || isRetired(one));
  const led = revisions.filter(({ to }) => to !== undefined);
  const out = new Set([...aliases, ...tombstones, ...led].map(({ address }) => address));
  const inPlace: Revision[] = [];
  const away: Revision[] = [];
  const passages = [...now].filter(([address]) => address.includes('#'));
  for (const { address, words: recorded } of ledger.addresses) {
    const last = revisions.findLast((one) => one.address === address && one.words)?.words;
    const [words, then] = [now.get(address), last ?? recorded];
    if (words === then || (words === undefined && out.has(address))) continue;
    const [same] = passages.find(([, there]) => there === then) ?? [];
    const [other] =
      passages.filter(([, there]) => there !== then && haveInCommon(then, there))[pick] ?? [];
    if (words !== undefined) inPlace.push({ address, words, ...DECISION });
    else if (same !== undefined) aliases.push({ address, to: same, ...DECISION });
    else if (other !== undefined) away.push({ address, to: other, ...DECISION });
    else tombstones.push({ address, ...DECISION });
  }
  return { ...ledger, aliases, tombstones, revisions: [...revisions, ...inPlace, ...away] };
}

const rounds = fc.array(fc.tuple(edits, fc.nat({ max: 3 })), { minLength: 1, maxLength: 4 });

test('with the truth in the ledger, every address ever recorded leads to its words or says what became of them', () => {
  fc.assert(
    fc.property(texts, rounds, (before, all) => {
      let passages = before;
      let text = record(NOTHING, corpusOf(passages));
      for (const [changes, pick] of all) {
        passages = changes.reduce(applyEdit, passages);
        const corpus = corpusOf(passages);
        const recorded = record(text, corpus);
        text = JSON.stringify(answer(read(recorded).ledger, corpus, pick));
      }
      const { permalinks, errors } = check(text, corpusOf(passages));
      expect(errors).toEqual([]);
      const now = wordsByAddress(corpusOf(passages));
      for (const { address, words } of read(text).ledger.addresses) {
        const end = permalinks.redirects.get(address) ?? address;
        const told = [
          now.get(end),
          permalinks.tombstones.get(end)?.words,
          ...(permalinks.changes.get(end) ?? []).map(({ then }) => then),
        ];
        expect(told).toContain(words);
        expect(now.has(end)).toBe(!permalinks.tombstones.has(end));
      }
    }),
    { numRuns: 1000 },
  );
});
