import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { BenchOptions, Part } from './arguments';
import { openBrowser } from './browser/open-browser';
import { queriesFor, titlesIn } from './browser/queries';
import { EXPLORER } from './browser/search';
import type { BenchCorpus } from './build/corpora';
import { CORPORA, makeContent } from './build/corpora';
import { EDITS } from './build/edits';
import { measureParse } from './build/measure-parse';
import type { BuildRun } from './build/sites';
import { buildBeside, buildControl, buildSite, isBuilt } from './build/sites';
import { measureExplorer } from './measure-explorer';
import { measureFirstSearch } from './measure-first-search';
import type { PageFigures } from './measure-pages';
import { measurePages } from './measure-pages';
import { measuredPages } from './pages';
import type { Plan } from './plan';
import { planOf } from './plan';
import type { BuildResult } from './report/build-table';
import type { ServeFigures } from './serve/measure-serve';
import { measureServe } from './serve/measure-serve';
import type { ExplorerResult } from './report/explorer-table';
import type { ParseResult } from './report/parse-table';

/** Everything that was measured. */
export type BenchResults = {
  readonly builds: readonly BuildResult[];
  readonly serves: readonly ServeFigures[];
  readonly parses: readonly ParseResult[];
  readonly pages: readonly { readonly corpus: string; readonly pages: readonly PageFigures[] }[];
  readonly explorers: readonly ExplorerResult[];
  /** What could not be measured, and why. */
  readonly missing: readonly string[];
};

/** Measures what the options ask for; says on the error output what it is at. */
export async function runBench(options: BenchOptions): Promise<BenchResults> {
  const plan = planOf(options);
  const results = {
    builds: [],
    serves: [],
    parses: [],
    pages: [],
    explorers: [],
    missing: [],
  } as Growing;
  // The real site last, so that it stays current.
  const corpora = options.sizes.map((size) => CORPORA[size]).toReversed();
  const has = (part: Part) => options.parts.includes(part);
  for (const size of new Set([...options.sizes, ...(has('parse') ? plan.parsed : [])])) {
    say(`making the corpus: ${size}`);
    await makeContent(CORPORA[size]);
  }
  for (const corpus of corpora) await build(corpus, options, results);
  if (has('serve') && !options.isQuick) {
    say('asking servers: real');
    results.serves.push(...(await measureServe(CORPORA.real, options.runs)));
  }
  if (has('parse')) await parse(plan, results);
  if (!has('pages') && !has('explorer')) return results;
  const browser = await openBrowser();
  for (const corpus of corpora.filter(isBuilt)) {
    if (!isAsked('pages', corpus)) continue;
    if (has('pages')) await visitPages(browser, corpus, options, results);
    if (has('explorer')) await answerKeys(browser, corpus, options, results);
  }
  await browser.close();
  return results;
}

type Growing = { -readonly [Key in keyof BenchResults]: BenchResults[Key][number][] };

const say = (what: string) => console.error(`· ${what}`);

/** Builds the site where it is to be measured, or is not there for what comes after. */
async function build(
  corpus: BenchCorpus,
  { parts, isQuick, buildLimit, beside }: BenchOptions,
  results: Growing,
): Promise<void> {
  const isMeasured = parts.includes('build');
  if (!parts.some((part) => part === 'build' || isAsked(part, corpus))) return;
  const isNeeded = !isBuilt(corpus) || (isMeasured && !isQuick);
  if (isNeeded) say(`building: ${corpus.size}`);
  const product = isNeeded
    ? await buildSite(corpus, buildLimit, isMeasured ? 'cold' : 'warm')
    : undefined;
  if (product && product.ending !== 'done') {
    results.missing.push(
      `${corpus.size}: no site, the build has ${product.ending}: ${product.log}`,
    );
  }
  if (!isMeasured) return;
  const runs: Record<string, BuildRun | undefined> = { 'from nothing': product };
  if (product?.ending === 'done' && corpus.made && !isQuick) {
    for (const [name, edit] of Object.entries(EDITS)) {
      say(`building: ${corpus.size}, ${name}`);
      const undo = edit(corpus.content);
      runs[name] = await buildSite(corpus, buildLimit, 'warm');
      undo();
    }
    runs['all edits undone'] = await buildSite(corpus, buildLimit, 'warm');
  }
  if (beside !== undefined) {
    say(`building beside: ${corpus.size}`);
    runs['the other checkout, from nothing'] = await buildBeside(corpus, beside, buildLimit);
  }
  const control = await buildControl(corpus, buildLimit);
  results.builds.push({ corpus, runs, control });
}

/** Whether a part needs the site of a corpus. Those of many documents are built alone. */
const isAsked = (part: Part, { size, made }: BenchCorpus) =>
  part === 'serve' ? size === 'real' : part !== 'parse' && made?.passages === undefined;

async function parse({ parsed, parses }: Plan, results: Growing): Promise<void> {
  for (const size of parsed) {
    say(`parsing: ${size}`);
    results.parses.push({ corpus: size, run: await measureParse(CORPORA[size], parses) });
  }
}

async function visitPages(
  browser: Browser,
  { size, site }: BenchCorpus,
  options: BenchOptions,
  results: Growing,
): Promise<void> {
  const plan = planOf(options);
  const pages = measuredPages(site, plan.whichPages(size));
  say(`visiting ${pages.length} pages: ${size}`);
  const measured = await measurePages(browser, {
    root: site,
    pages,
    runs: options.runs,
    browses: plan.browses(size),
  });
  results.pages.push({ corpus: size, pages: measured });
}

async function answerKeys(
  browser: Browser,
  { size, site }: BenchCorpus,
  options: BenchOptions,
  results: Growing,
): Promise<void> {
  const plan = planOf(options);
  say(`using the explorer: ${size}`);
  const titles = titlesIn(readFileSync(`${site}${EXPLORER}index.html`, 'utf8'));
  try {
    results.explorers.push({
      corpus: size,
      answers: await measureExplorer({
        ...plan,
        root: site,
        queries: queriesFor(titles).slice(0, plan.queries),
      }),
      first: plan.firstSearch
        ? await measureFirstSearch(browser, {
            root: site,
            runs: options.runs,
            letter: titles[0]?.charAt(0).toLowerCase() ?? 'a',
          })
        : [],
    });
  } catch (error) {
    results.missing.push(
      `${size}: the explorer, ${error instanceof Error ? error.message : error}`,
    );
  }
}
