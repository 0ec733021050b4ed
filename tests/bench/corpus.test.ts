import { describe, expect, it } from 'vitest';
import { corpusSchema } from '@/lib/model/corpus';
import { INITIATIVE_KINDS, ROLES } from './corpus/terms';
import { parseContent } from '@/lib/permalinks/parse-content';
import { contentOf } from '@/tests/content-of';
import { makeCorpus } from './corpus/make-corpus';

const SIZE = { initiatives: 60, documents: 3, seed: 1 };

describe('the made corpora', () => {
  const files = makeCorpus(SIZE);
  const { corpus, permalinks, problems } = parseContent(contentOf(files));
  if (!corpus) throw new Error('The corpus does not parse');

  it('parse without a problem, the ledger included', () => {
    expect(problems).toEqual([]);
    expect(permalinks).toBeDefined();
  });

  it('are what the model says of a corpus', () => {
    expect(corpusSchema.parse(corpus)).toEqual(corpus);
  });

  it('have the size that was asked for', () => {
    expect(corpus.initiatives).toHaveLength(SIZE.initiatives);
    expect(corpus.documents).toHaveLength(SIZE.documents);
  });

  it('have every kind and role', () => {
    expect(new Set(corpus.initiatives.map(({ kind }) => kind))).toEqual(new Set(INITIATIVE_KINDS));
    const roles = corpus.initiatives.flatMap(({ actors }) => actors.map(({ role }) => role));
    expect(new Set(roles)).toEqual(new Set(ROLES));
  });

  it('have names that stand inside other names', () => {
    const names = [...corpus.actors, ...corpus.instruments].map(({ name }) => name);
    const inside = names.filter((one) =>
      names.some((other) => other !== one && other.includes(one)),
    );
    expect(inside.length).toBeGreaterThan(0);
  });

  it('are the same for the same seed, byte for byte, and others for another', () => {
    expect(makeCorpus(SIZE)).toEqual(files);
    expect(makeCorpus({ ...SIZE, seed: 2 })).not.toEqual(files);
  });
});
