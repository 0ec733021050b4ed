import { describe, expect, test } from 'vitest';
import type { Initiative } from '@/lib/model/initiative';
import { getPassage, getRecord, indexCorpus } from '@/lib/store/index-corpus';
import type { Related, RelationReason } from '@/lib/store/strongest';
import { relatedTo } from '@/lib/store/related';
import { sentencesOf } from '@/lib/store/sentences';
import type { Range } from '@/lib/text/ranges';
import { overlaps } from '@/lib/text/ranges';
import { getFixtureCorpus } from '@/tests/fixture-content';

const corpus = getFixtureCorpus();
const index = indexCorpus(corpus);
const lists = corpus.initiatives.map((initiative) => ({
  initiative,
  related: relatedTo(index, initiative),
}));
const listOf = (id: string) => relatedTo(index, getRecord(index.initiatives, id));
const inWords = ({ initiative, reasons }: Related) =>
  `${initiative.id}: ${reasons.map((reason) => `${reason.kind}${'id' in reason ? ` ${reason.id}` : ''}`).join(', ')}`;

describe('an initiative is related', () => {
  test('to the other promise of its sentence, most of all', () => {
    expect(listOf('widen-global-partnership').map(inWords)[0]).toBe(
      'reinvigorate-conference-on-disarmament: same-sentence, same-actor foreign-affairs',
    );
    expect(listOf('reinvigorate-conference-on-disarmament').map(inWords)[0]).toBe(
      'widen-global-partnership: same-sentence, same-actor foreign-affairs',
    );
  });

  test('to its neighbours in a sentence of three, and to its treaty in the other document', () => {
    expect(listOf('ban-landmines').map(inWords)).toEqual([
      'end-use-of-child-soldiers: same-sentence',
      'create-international-criminal-court: same-sentence',
      'sign-landmine-ban-treaty: same-instrument mine-ban-treaty, same-theme-elsewhere arms-control',
      'use-nato-and-osce: same-theme-elsewhere arms-control',
    ]);
  });

  test('to what uses the same scheme', () => {
    expect(listOf('chair-kimberley-process').map(inWords)).toEqual([
      'prevent-conflict-and-civilian-suffering: same-instrument kimberley-process',
    ]);
  });

  test('not to everything that Canada does, where anything else relates it', () => {
    const throughCanada = lists.filter(({ related }) =>
      related.some(({ reasons }) =>
        reasons.some((reason) => 'id' in reason && reason.id === 'canada'),
      ),
    );
    for (const { related } of throughCanada) {
      const kinds = related.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
      expect(kinds).not.toContain('same-sentence');
      expect(kinds).not.toContain('same-instrument');
      expect(kinds).not.toContain('same-theme-elsewhere');
    }
  });
});

function touches({ quote }: Initiative, sentence: Range): boolean {
  return quote.pieces.some((piece) => overlaps(sentence, piece));
}

/** Whether a reason holds, found out from the two initiatives alone. */
function holds(reason: RelationReason, one: Initiative, other: Initiative): boolean {
  switch (reason.kind) {
    case 'same-sentence': {
      const { passage } = getPassage(index, one);
      const both = sentencesOf(passage.text).filter(
        (sentence) => touches(one, sentence) && touches(other, sentence),
      );
      return one.document === other.document && one.passage === other.passage && both.length > 0;
    }
    case 'same-instrument':
      return [one, other].every((it) =>
        it.instruments.some(({ instrument }) => instrument === reason.id),
      );
    case 'same-actor':
      return [one, other].every((it) => it.actors.some(({ actor }) => actor === reason.id));
    case 'same-theme':
    case 'same-theme-elsewhere':
      return (
        [one, other].every((it) => it.themes.some(({ theme }) => theme === reason.id)) &&
        (one.document === other.document) === (reason.kind === 'same-theme')
      );
  }
}

describe('in every list of related initiatives', () => {
  test('each reason is true, given once, and named', () => {
    for (const { initiative, related } of lists) {
      for (const { initiative: other, reasons } of related) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.every((reason) => holds(reason, initiative, other))).toBe(true);
        expect(new Set(reasons.map((reason) => JSON.stringify(reason))).size).toBe(reasons.length);
        expect(reasons.every((reason) => !('name' in reason) || reason.name !== '')).toBe(true);
      }
    }
  });

  test('each other initiative stands once, the initiative itself never', () => {
    for (const { initiative, related } of lists) {
      const ids = related.map(({ initiative: other }) => other.id);
      expect(new Set([initiative.id, ...ids]).size).toBe(ids.length + 1);
    }
  });

  test('there are one to six', () => {
    for (const { related } of lists) {
      expect(related.length).toBeGreaterThan(0);
      expect(related.length).toBeLessThanOrEqual(6);
    }
  });

  test('a sentence or an instrument that two share relates them both ways', () => {
    const strong = (list: readonly Related[]) =>
      list.flatMap(({ initiative, reasons }) =>
        reasons
          .filter(({ kind }) => kind === 'same-sentence' || kind === 'same-instrument')
          .map((reason) => `${initiative.id} ${JSON.stringify(reason)}`),
      );
    for (const { initiative, related } of lists) {
      for (const line of strong(related)) {
        const [other = '', ...reason] = line.split(' ');
        expect(strong(listOf(other))).toContain(`${initiative.id} ${reason.join(' ')}`);
      }
    }
  });

  test('two that are related are related for the same reasons both ways', () => {
    for (const { initiative, related } of lists) {
      for (const { initiative: other, reasons } of related) {
        const back = listOf(other.id).find((one) => one.initiative.id === initiative.id);
        const weak = reasons.some(({ kind }) => kind === 'same-theme' || kind === 'same-actor');
        if (back && !weak) expect(new Set(back.reasons)).toEqual(new Set(reasons));
      }
    }
  });
});
