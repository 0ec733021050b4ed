import type { BenchOptions } from '@/tests/bench/arguments';
import { READERS } from '@/tests/bench/browser/readers';
import type { Machine } from '@/tests/bench/machine';
import type { BenchResults } from '@/tests/bench/run-bench';
import { inBytes } from './amounts';
import { buildTable } from './build-table';
import { answerTable, firstSearchTable } from './explorer-table';
import { METHOD } from './method';
import { pageTable } from './page-table';
import { parseTable } from './parse-table';
import { serveTable } from './serve-table';

/** All that was measured, on what and how, in Markdown. */
export function report(about: Machine, options: BenchOptions, results: BenchResults): string {
  const { builds, serves, parses, pages, explorers, missing } = results;
  const first = explorers.filter((one) => one.first.length > 0);
  return [
    '# What the site costs',
    `Written by \`npm run bench\` on ${about.date}. ${onWhat(about)}`,
    runsInWords(options),
    ...section('Not measured', missing.map((one) => `- ${one}`).join('\n')),
    ...section('Pages', pages.length > 0 && pageTable(pages)),
    ...section('Keys and clicks in the explorer', explorers.length > 0 && answerTable(explorers)),
    ...section('First search', first.length > 0 && firstSearchTable(first)),
    ...section('Builds', builds.length > 0 && buildTable(builds)),
    ...section('Answers a second', serves.length > 0 && serveTable(serves)),
    ...section('From content to a checked corpus', parses.length > 0 && parseTable(parses)),
    ...section('Method', METHOD),
  ].join('\n\n');
}

/** Nothing where there is nothing to say. */
function section(title: string, text: string | false): readonly string[] {
  return text ? [`## ${title}`, text] : [];
}

function onWhat(about: Machine): string {
  const software = `Node ${about.node}, Next ${about.next}, ${about.browser}, ${about.system}`;
  const hardware = `${about.cores} cores (${about.processor}), ${inBytes(about.memory)} of memory`;
  return `${software}; ${hardware}; load at the start ${about.load.toFixed(1)}.`;
}

function runsInWords({ runs, isQuick, parts, sizes }: BenchOptions): string {
  const readers = Object.values(READERS).map((one) => `- ${one.name}: ${one.description}`);
  const quick =
    ' A quick run: it visits two kinds of page, comes to none by a link, types two queries on the processor as it is, does not measure the first search, and builds only what is not current.';
  const what = `Parts: ${parts.join(', ')}. Corpora: ${sizes.join(', ')}. Medians of ${runs} runs.`;
  return [`${what}${isQuick ? quick : ''}`, 'Readers:', readers.join('\n')].join('\n\n');
}
