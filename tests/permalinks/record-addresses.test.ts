import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerSchema } from '@/lib/model/permalink';
import { parseContent } from '@/lib/permalinks/parse-content';
import { recordAddresses } from '@/lib/permalinks/record-addresses';
import { append, content, DOCUMENT } from '@/tests/small-content';
import { AUTHORITIES, ofDocument } from './in-folder';

const PAPER = ofDocument('paper');

function record(files: ReturnType<typeof content>, day: string) {
  const { corpus, placed } = parseContent(files);
  if (!corpus || !placed) throw new Error('The content has problems');
  return recordAddresses(placed, corpus, day);
}

/** The files of the small content's ledger. */
const recorded = Object.fromEntries(record(content(), '2026-01-31').files);
const paper = recorded[PAPER] ?? '';
const MORE = append(DOCUMENT, '\n# "More"\n');
const ENTRY =
  '    { "address": "/documents/paper/#p12b6tbr", "published": "2027-01-31", "words": "\\"More\\"", "fingerprint": "0ioa6fvsdav6u", "place": ["paper"], "seal": "1zykyv46l46n3" },';

describe('recording addresses', () => {
  test('makes the files of a ledger where there are none: an entry on a line, by address', () => {
    expect(Object.keys(recorded)).toEqual([AUTHORITIES, PAPER]);
    expect(paper).toBe(`{
  "addresses": [
    { "address": "/documents/paper/", "published": "2026-01-31", "words": "The Paper", "fingerprint": "0qqxsi3ro9ivq", "seal": "168t5z3j0atla" },
    { "address": "/documents/paper/#p4wn20mz", "published": "2026-01-31", "words": "The world is wide.", "fingerprint": "35cgb344wld63", "place": ["paper", "pz8jgy6v"], "seal": "2wnlboppdp39s" },
    { "address": "/documents/paper/#ph94nkxz", "published": "2026-01-31", "words": "Canada will sign the Ban Treaty. Norway helps.", "fingerprint": "33lv99iwqgdgn", "place": ["paper", "pz8jgy6v"], "seal": "0hto7a56c3hpi" },
    { "address": "/documents/paper/#pz8jgy6v", "published": "2026-01-31", "words": "Plans", "fingerprint": "0ar03mxf79vmb", "place": ["paper"], "seal": "30te7gc20hfgt" },
    { "address": "/initiatives/sign-treaty/", "published": "2026-01-31", "words": "Canada will sign the Ban Treaty.", "fingerprint": "154gqsitcoxy7", "place": ["paper", "pz8jgy6v", "ph94nkxz"], "title": "Sign the treaty", "kind": "commitment", "seal": "1kgiex0unprju" }
  ],
  "aliases": [],
  "tombstones": [],
  "revisions": []
}
`);
    expect(recorded[AUTHORITIES]?.match(/"address": "[^"]*"/g)).toEqual([
      '"address": "/actors/canada/"',
      '"address": "/actors/norway/"',
      '"address": "/instruments/ban-treaty/"',
      '"address": "/themes/arms/"',
    ]);
  });

  test('changes no file where every address is recorded', () => {
    expect(record(content(recorded), '2027-01-31')).toEqual({
      files: new Map(),
      added: [],
      sealed: 0,
    });
  });

  test('puts a new address where it belongs, with its words and the day, and touches no other file', () => {
    const { files, added } = record(content({ ...recorded, ...MORE }), '2027-01-31');
    expect(added).toEqual(['/documents/paper/#p12b6tbr']);
    const lines = paper.split('\n').toSpliced(3, 0, ENTRY);
    expect(files).toEqual(new Map([[PAPER, lines.join('\n')]]));
  });

  test('keeps what became of addresses', () => {
    const revision =
      '"revisions": [\n    {"address":"/initiatives/sign-treaty/","words":"Sign","on":"2027-01-01","because":"Plainer."';
    const revised = {
      ...recorded,
      [PAPER]: paper.replace('"revisions": []', `${revision}}\n  ]`),
      ...MORE,
    };
    const { files, sealed } = record(content(revised), '2027-01-31');
    expect(files.get(PAPER)).toContain(`${revision}, "recorded": "2027-01-31", "seal": "`);
    expect(sealed).toBe(1);
  });
});

const { corpus } = parseContent(content());
const entries = paper
  .split('\n')
  .slice(2, 7)
  .map((line) => line.replace(/,$/, ''));
const someEntries = fc.shuffledSubarray(entries, { minLength: 1 });

function recordInto(text: string) {
  if (!corpus) throw new Error('The small content has problems');
  const placed = { ledger: ledgerSchema.parse(JSON.parse(text)), file: { path: PAPER, text } };
  const { files, added } = recordAddresses([placed], corpus, '2027-01-31');
  const own = added.filter((address) => /^\/(?:documents|initiatives)\//.test(address));
  return { text: files.get(PAPER) ?? text, added: own };
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
