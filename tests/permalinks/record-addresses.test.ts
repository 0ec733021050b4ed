import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerSchema } from '@/lib/model/permalink';
import { parseContent } from '@/lib/permalinks/parse-content';
import { recordAddresses } from '@/lib/permalinks/record-addresses';
import { append, content, DOCUMENT, LEDGER, ledger, recordedContent } from '@/tests/small-content';

function record(files: ReturnType<typeof content>, day: string) {
  const { corpus, placed } = parseContent(files);
  if (!corpus || !placed) throw new Error('The content has problems');
  return recordAddresses(placed, corpus, day);
}

/** The text of the ledger among files. */
const textOf = (files: ReturnType<typeof content>) => new TextDecoder().decode(files.get(LEDGER));

describe('recording addresses', () => {
  test('makes a ledger where there is none: an entry on a line, by address', () => {
    const { text, added } = record(content(), '2026-01-31');
    expect(text).toBe(textOf(recordedContent()));
    expect(added).toEqual([
      '/actors/canada/',
      '/actors/norway/',
      '/documents/paper/',
      '/documents/paper/#p4wn20mz',
      '/documents/paper/#ph94nkxz',
      '/documents/paper/#pz8jgy6v',
      '/initiatives/sign-treaty/',
      '/instruments/ban-treaty/',
      '/themes/arms/',
    ]);
  });

  test('adds nothing where every address is recorded', () => {
    const files = recordedContent();
    expect(record(files, '2027-01-31')).toEqual({ text: textOf(files), added: [] });
  });

  test('puts a new address where it belongs, with its words and the day', () => {
    const files = recordedContent(append(DOCUMENT, '\n# "More"\n'));
    const old = textOf(files).split('\n');
    const { text } = record(files, '2027-01-31');
    expect(text.split('\n')).toEqual(
      old.toSpliced(
        5,
        0,
        '    { "address": "/documents/paper/#p12b6tbr", "published": "2027-01-31", "words": "\\"More\\"", "fingerprint": "0ioa6fvsdav6u" },',
      ),
    );
  });

  test('keeps what became of addresses', () => {
    const files = recordedContent({
      ...append(DOCUMENT, '\n# "More"\n'),
      ...ledger({
        revisions: [
          '{"address":"/themes/arms/","words":"Guns","on":"2027-01-01","because":"Plainer."}',
        ],
      }),
    });
    expect(record(files, '2027-01-31').text).toContain(
      '"revisions": [\n    {"address":"/themes/arms/","words":"Guns","on":"2027-01-01","because":"Plainer."}\n  ]',
    );
  });
});

const { corpus } = parseContent(content());
const entries = textOf(recordedContent())
  .split('\n')
  .slice(2, 11)
  .map((line) => line.replace(/,$/, ''));
const someEntries = fc.shuffledSubarray(entries, { minLength: 1 });

function recordInto(text: string) {
  if (!corpus) throw new Error('The small content has problems');
  const placed = { ledger: ledgerSchema.parse(JSON.parse(text)), file: { path: LEDGER, text } };
  return recordAddresses(placed, corpus, '2027-01-31');
}

test('without the added lines a ledger is the old one, but for the comma between two entries', () => {
  fc.assert(
    fc.property(someEntries, (some) => {
      const old = `{\n  "addresses": [\n${some.join(',\n')}\n  ],\n  "aliases": [],\n  "tombstones": [],\n  "revisions": []\n}\n`;
      const { text, added } = recordInto(old);
      const isAdded = (line: string) => added.some((address) => line.includes(`"${address}"`));
      const left = text.split('\n').filter((line) => !isAdded(line));
      const withoutComma = (line: string) => line.replace(/,$/, '');
      expect(left.map(withoutComma)).toEqual(old.split('\n').map(withoutComma));
      expect(added).toHaveLength(entries.length - some.length);
    }),
  );
});

test('a sorted ledger stays sorted', () => {
  fc.assert(
    fc.property(fc.subarray(entries), (some) => {
      const old = `{ "addresses": [${some.join(',')}], "aliases": [], "tombstones": [], "revisions": [] }`;
      const { addresses } = ledgerSchema.parse(JSON.parse(recordInto(old).text));
      const all = addresses.map(({ address }) => address);
      expect(all).toEqual([...all].sort());
      expect(all).toHaveLength(entries.length);
    }),
  );
});

test('entries stay letter for letter, however a ledger is written', () => {
  const space = fc.constantFrom('', ' ', '\n', '\t', '\r\n');
  fc.assert(
    fc.property(someEntries, space, space, (some, a, b) => {
      const old = `${a}{"revisions":[${b}],"addresses":${a}[${some.join(`${a},${b}`)}${b}],"aliases":[],"tombstones":[]}${b}`;
      const { text, added } = recordInto(old);
      const places = some.map((entry) => text.indexOf(entry));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      const { addresses } = ledgerSchema.parse(JSON.parse(text));
      expect(addresses).toHaveLength(some.length + added.length);
    }),
  );
});
