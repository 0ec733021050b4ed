import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { test } from 'vitest';
import { outlineOf } from './outline';
import { examplesOf } from './sections';
test('dump', () => {
  const only = process.env.ONLY?.split(',');
  if (!only || only.includes('cases')) {
    const dir = 'tests/constructs/cases';
    const out = readdirSync(dir)
      .map((f) => f.replace(/\.md$/, ''))
      .sort()
      .map((f) => `=== ${f}\n${outlineOf(readFileSync(`${dir}/${f}.md`, 'utf8'))}\n`);
    writeFileSync('tests/constructs/cases.txt', out.join(''));
  }
  for (const file of ['words', 'blocks', 'labels', 'pictures', 'tables']) {
    const path = `tests/constructs/${file}.txt`;
    if (!existsSync(path) || (only && !only.includes(file))) continue;
    const raw = readFileSync(path, 'utf8').split(/^=== /m).slice(1);
    const out = examplesOf(path).map(
      ({ name, markdown }, i) =>
        `=== ${name}\n${(raw[i] ?? '').slice((raw[i] ?? '').indexOf('\n') + 1).split('--->\n')[0]}--->\n${outlineOf(markdown)}\n`,
    );
    writeFileSync(path, out.join(''));
  }
});
