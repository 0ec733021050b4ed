import { expect, test } from 'vitest';
import { published } from './published-content';

const { actors, instruments } = published.getCorpus();
const records = [...actors, ...instruments];

test('these dated facts from outside the documents are told, and no others', () => {
  const facts = records.flatMap(({ id, facts: known }) =>
    known.map(({ date, text }) => `${id}: ${date}. ${text}`),
  );
  expect(facts.sort()).toEqual([
    'conference-on-disarmament: since 1979. Meets in Geneva; 65 members, which decide by consensus.',
    'francophone-summits: 26 and 27 November 2004. The tenth Summit met in Ouagadougou.',
    'global-partnership: 27 June 2002. Set up by the G8 at Kananaskis, with up to US$20 billion over ten years.',
    "human-security-network: 19 and 20 May 1999. The first meeting of the network's ministers.",
    'international-criminal-court: 1 July 2002. The Rome Statute in force.',
    'international-criminal-court: 17 July 1998. The Rome Statute adopted.',
    'kimberley-process: 1 January 2003. The certification scheme in force.',
    'kimberley-process: 2004. Canada in the chair; the plenary met in Gatineau from 27 to 29 October.',
    'kimberley-process: 5 November 2002. The Interlaken Declaration.',
    'lysoen-partnership: 11 May 1998. The declaration of Canada and Norway.',
    'mine-ban-treaty: 1 March 1999. In force.',
    'mine-ban-treaty: 18 September 1997. Concluded in Oslo.',
    'mine-ban-treaty: 3 and 4 December 1997. Opened for signature in Ottawa.',
  ]);
});

test('these records have a description, and no others', () => {
  const described = records.flatMap(({ id, description }) =>
    description === undefined ? [] : [`${id}: ${description}`],
  );
  expect(described.sort()).toEqual([
    'conference-on-disarmament: A standing body in Geneva that negotiates on disarmament and decides by consensus.',
    'francophonie-foreign-ministers-meeting: The meeting on conflict prevention and human security that Canada proposed in November 2004.',
    'global-partnership: A partnership of the G8 against the spread of weapons and materials of mass destruction.',
    'international-criminal-court: The court that was created by the Rome Statute.',
    'kimberley-process: The certification scheme against conflict diamonds.',
    'lysoen-partnership: The arrangement of Canada and Norway that the Human Security Network grew out of.',
    'mine-ban-treaty: The treaty that bans landmines, opened for signature in Ottawa in December 1997.',
  ]);
});

test('every date in a remark or a note is one of the documents or of the facts', () => {
  const years = records.flatMap(({ editorsNote = '', notToBeConfusedWith }) =>
    [editorsNote, ...notToBeConfusedWith.map(({ because }) => because)].flatMap(
      (text) => text.match(/\b\d{4}\b/g) ?? [],
    ),
  );
  expect([...new Set(years)].sort()).toEqual(['1997', '2000', '2004', '2005']);
});
