import type { Paragraph } from 'mdast';
import type { Figure } from '@/lib/model/passage';
import type { Context } from './draft-passages';
import { offsetsOf, refuseAt } from './refuse-markdown';
import { suggestion } from './zod-problem';

/**
 * The picture that a paragraph holds alone; none where it has a problem, undefined where the
 * paragraph holds words.
 */
export function readFigure(
  { children: [image, ...others] }: Paragraph,
  context: Context,
): Figure[] | undefined {
  if (image?.type !== 'image' || others.length > 0) return undefined;
  const { start } = offsetsOf(image);
  const refuse = (name: string, found: string, expected: string) => {
    refuseAt(start, name, found, expected, context, 'bad-picture');
    return [];
  };
  const { url: file, alt, title } = image;
  const picture = context.pictures.get(file);
  if (!picture) {
    const names = [...context.pictures.keys()];
    const all = names.length === 0 ? 'no pictures' : names.slice(0, 5).join(', ');
    const help = suggestion(file, names) || `; it has ${all}`;
    return refuse('picture', file, `the name of a file in the document’s folder${help}`);
  }
  if ((alt ?? '').trim() === '') {
    return refuse('picture without a text alternative', file, `\`![What it shows](${file})\``);
  }
  if (typeof title === 'string') {
    const expected = 'its name alone; write a caption as a paragraph below it';
    return refuse('words behind the name of a picture', title, expected);
  }
  context.shown.add(file);
  // What is wrong with the file itself was told where it lies.
  if (!picture.size) return [];
  const { width, height } = picture.size;
  return [{ file, alt: alt ?? '', width, height }];
}
