import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { runScript } from '@/lib/tools/script.mjs';
import { readArguments } from './arguments';
import { endWithSignals } from './at-end';
import { WORK } from './build/corpora';
import { machine } from './machine';
import { report } from './report/report';
import { runBench } from './run-bench';

/** `npm run bench`: measures everything, prints the tables, and keeps them if it is told to. */
await runScript(async () => {
  const options = readArguments(process.argv.slice(2));
  endWithSignals();
  mkdirSync(WORK, { recursive: true });
  const about = machine();
  const results = await runBench(options);
  writeFileSync(`${WORK}/figures.json`, JSON.stringify({ about, options, results }));
  const text = await format(report(about, options, results), { parser: 'markdown' });
  console.log(text);
  if (options.isSaved) writeFileSync('tests/bench/RESULTS.md', text);
});
