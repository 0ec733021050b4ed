import type { Corpus } from '@/lib/model/corpus';
import { smallIndex } from './export/small-index';
import { manyInitiatives } from './many-initiatives';

const FOLDER = 'content/documents/steps';

/** The small corpus with a second document, of so many initiatives that are tagged alike. */
export function longCorpus(initiatives: number): Corpus {
  const tags = { theme: 'arms', actor: 'canada', instrument: 'ban-treaty' };
  const many = manyInitiatives(initiatives, tags);
  return smallIndex({
    [`${FOLDER}/document.md`]: many['document.md'],
    [`${FOLDER}/initiatives.yaml`]: many['initiatives.yaml'],
    'content/instruments.yaml':
      '- id: ban-treaty\n  name: Ban Treaty\n  kind: treaty\n  aliases: [Ottawa Convention]\n',
  }).corpus;
}
