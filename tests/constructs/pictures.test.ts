import { expect, test } from 'vitest';
import { outlineOf } from './outline';
import { BAD_PICTURES, PICTURES } from './picture-bytes';
import { examplesOf } from './sections';

test.each(examplesOf('tests/constructs/pictures.txt'))(
  'pictures $name',
  ({ name, markdown, lines }) => {
    const folder = name.startsWith('among') ? BAD_PICTURES : PICTURES;
    expect(outlineOf(markdown, folder)).toBe(lines.replace(/\n$/, ''));
  },
);
