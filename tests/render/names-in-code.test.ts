import { expect, test } from 'vitest';
import { namesInCode } from '@/lib/render/names-in-code';
import { isIn } from '@/lib/render/route-names';

/** Which of these names a page made by the code can have. */
const found = (code: string, ...names: string[]) => {
  const isFound = isIn(namesInCode(code));
  return names.filter((name) => isFound(name));
};

test('names stand in the properties of elements, and in what is put together for them', () => {
  const code = `
    const link = 'quiet mt-2', Tag = level === 1 ? 'h1' : 'h2';
    jsx('p', { className: \`label \${link} hue-\${hue} no-print\`, 'data-copy': 'words', htmlFor: id });
    jsx(Tag, { className: cut ? 'pl-3' : undefined, hidden: true });`;
  const names = ['p', 'h1', 'h2', '[data-copy]', '[for]', '[hidden]'];
  const classes = ['.label', '.quiet', '.mt-2', '.hue-rust', '.no-print', '.pl-3', '.words'];
  expect(found(code, ...names, ...classes)).toEqual([...names, ...classes]);
  expect(found(code, '.hue', 'h3', '.mt-3', '[data-hue]')).toEqual([]);
});

test('what a reader reads, what is compared, and sentences name nothing', () => {
  const code = `
    jsx('p', { 'aria-label': 'label', href: \`page/\${id}\`, children: [a ? 'source' : 'mark', 'quiet', b] });
    if (kind === 'button') say('It is a note.');
    switch (kind) { case 'chip': }`;
  const names = ['.label', '.page', '.source', '.mark', '.quiet', '.button', '.note', '.chip'];
  expect(found(code, ...names)).toEqual([]);
});

test('scripts name what they set as data, and what they load', () => {
  const code = 'root.dataset.wordsLinked = ""; panel.hidden = true; import("/scripts/more.js");';
  expect(found(code, '[data-words-linked]', '[hidden]')).toHaveLength(2);
  expect([...namesInCode(code).scripts]).toEqual(['/scripts/more.js']);
});

test('an attribute may be put together, of a beginning and of a word', () => {
  const code =
    "const NAMES = ['hide-marks']; for (const name of NAMES) toggle(`data-${name}`, on);";
  expect(found(code, '[data-hide-marks]', '[data-copied]')).toEqual(['[data-hide-marks]']);
});
