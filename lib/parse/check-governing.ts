import { omittedGoverns, restOfSentence } from '@/lib/govern/rest-of-sentence';
import { sentencesOf } from '@/lib/govern/sentences';
import { verbBefore } from '@/lib/govern/verb-before';
import type { InitiativeRecord } from '@/lib/model/initiative';
import type { PieceAt } from './join-pieces';
import type { Question } from './place';
import type { Report, Rule } from './problem';
import { show } from './problem';
import type { DraftDocument } from './read-document';
import type { Spot } from './text-file';
import { placeInWords } from './text-file';

/** A quote whose pieces are placed. */
export type PlacedQuote = {
  readonly record: InitiativeRecord;
  readonly pieces: readonly PieceAt[];
  /** The passage of the words themselves. */
  readonly main: number;
  readonly at: Spot;
};

type Context = {
  readonly document: DraftDocument;
  readonly report: Report;
  /** Questions that were asked already: each is asked once. */
  readonly asked: Set<number>;
};

/**
 * Holds a quote against the words that govern it: all lead-ins and closing words of its path, and the
 * exceptions, conditions and negations of its own sentence. Reports what is missing, with the quote
 * to use.
 */
export function checkGoverning(quote: PlacedQuote, context: Context): void {
  checkCells(quote, context);
  checkWhose(quote, context);
  // It may stand without its lead-in; the exceptions of its own sentence are another matter.
  if (quote.record.standsAlone !== undefined) return checkSentences(quote, context);
  const isOpen = askQuestions(quote, context);
  if (!isOpen && !checkPath(quote, context)) return;
  checkSentences(quote, context);
  if (!isOpen) checkVerb(quote, context);
}

/** Words of others are a promise of the document only where the record says why. */
function checkWhose(
  { record, pieces, main, at }: PlacedQuote,
  { document, report }: Context,
): void {
  const others = [main, ...pieces.map(({ passage }) => passage)].flatMap(
    (passage) => document.places[passage]?.others ?? [],
  );
  const [whose] = others;
  if (whose === undefined && record.adopts !== undefined) {
    const reason =
      'Unexpected field "adopts" of a quote in the document’s own words, expected none';
    report.at(at.file, at.offset, 'words-of-others', reason);
  }
  if (whose === undefined || record.adopts !== undefined) return;
  const of = whose === '' ? '' : ` (${whose})`;
  const reason = `Unexpected quote from words of others${of}, expected words of the document itself, or a field "adopts" that says why the document makes them its own`;
  report.at(at.file, at.offset, 'words-of-others', reason);
}

/** A quote from a table lies in one cell. */
function checkCells({ pieces, at }: PlacedQuote, { document, report }: Context): void {
  for (const { passage, start, end } of pieces) {
    const text = document.drafts[passage]?.text.slice(start, end) ?? '';
    if (!text.includes('\t')) continue;
    const reason = `Unexpected quote ${show(text)} over several cells of a table, expected words of one cell, or a list of pieces`;
    report.at(at.file, at.offset, 'quote-over-cells', reason);
  }
}

/** Asks what an author alone can say, once; whether anything had to be asked. */
function askQuestions({ main, at }: PlacedQuote, { document, report, asked }: Context): boolean {
  const questions = document.places[main]?.questions ?? [];
  for (const question of questions) {
    if (asked.has(question.about)) continue;
    asked.add(question.about);
    report.at(at.file, at.offset, 'unanswered-question', questionInWords(question, document));
  }
  return questions.length > 0;
}

function questionInWords({ about, kind }: Question, document: DraftDocument): string {
  const draft = document.drafts[about];
  const words = draft?.text ?? '';
  const begins = JSON.stringify(words.length > 60 ? words.slice(0, words.indexOf(' ', 50)) : words);
  const where = `${show(words)} at ${placeInWords(document.file, draft?.source[0]?.start ?? 0)}`;
  if (kind === 'together') {
    return `Missing answer: do the items behind ${where} hold only together? Add under "governing" in the front matter of ${document.file.path}: { begins: ${begins}, governs: list, items: … }, with together where they are one promise, each where every item is one`;
  }
  const answers =
    kind === 'closing'
      ? ['list-before where it closes the list before it', 'nothing where it does not']
      : [
          'list where it governs the list behind it',
          'items where it governs the items behind it in its own list',
          'section where it governs all up to the next heading of its level',
          'nothing where it governs none of these',
        ];
  return `Missing answer: does ${where} govern these words? Add under "governing" in the front matter of ${document.file.path}: { begins: ${begins}, governs: … }, with ${answers.join(', ')}`;
}

/** Whether all words that govern the quote on its path are in it, and the items that are one with it. */
function checkPath(quote: PlacedQuote, context: Context): boolean {
  const { document, report } = context;
  const { pieces, main, at } = quote;
  const passages = [...new Set([main, ...pieces.map(({ passage }) => passage)])];
  const all = (field: 'leadIns' | 'closings') => [
    ...new Set(passages.flatMap((passage) => document.places[passage]?.[field] ?? [])),
  ];
  const [leadIns, closings] = [all('leadIns'), all('closings')];
  const held = (passage: number) => pieces.filter((piece) => piece.passage === passage);
  const textOf = (passage: number) => document.drafts[passage]?.text ?? '';
  const isWhole = (passage: number) => {
    const [last, first] = [held(passage).at(-1), held(passage)[0]];
    if (!last || !first) return false;
    const reachesEnd = textOf(passage).slice(last.end).trim() === '';
    return reachesEnd && (leadIns.includes(passage) || first.start === 0);
  };
  const missing = [...leadIns, ...closings].filter((passage) => !isWhole(passage));
  const joined = document.places[main]?.joined.find(({ items }) => items.some(isOut));
  const beside = joined?.items.filter(isOut) ?? [];
  if (missing.length === 0 && !joined) return checkLeadIns(quote, leadIns, context);
  const whole = [...new Set([...missing, ...beside, ...pieces.map(({ passage }) => passage)])]
    .toSorted((a, b) => a - b)
    .flatMap((passage) =>
      missing.includes(passage) || beside.includes(passage)
        ? [leadIns.includes(passage) ? lastSentence(passage) : textOf(passage)]
        : held(passage).map(({ start, end }) => textOf(passage).slice(start, end)),
    );
  const named = (of: readonly number[]) => of.map((one) => show(textOf(one))).join(' and ');
  const expected = `expected quote: [${whole.map((words) => JSON.stringify(words)).join(', ')}]`;
  const together =
    joined?.by === 'together'
      ? 'that hold only together with it'
      : 'that "or" or "but" joins to it';
  const reason = joined
    ? `Unexpected quote without the items ${together}, ${named(beside)}; ${expected}, or a field "standsAlone" that says why one may stand alone`
    : `Unexpected quote without the words that govern it, ${named(missing)}; ${expected}`;
  report.at(at.file, at.offset, 'missing-governing-words', reason);
  return false;

  function lastSentence(passage: number): string {
    const text = textOf(passage);
    const last = sentencesOf(text, document.frontMatter.language).at(-1);
    return last ? text.slice(last.start) : text;
  }

  function isOut(passage: number): boolean {
    return held(passage).length === 0;
  }
}

/** What a quote leaves out inside a lead-in, or before its piece of one, may govern nothing. */
function checkLeadIns(
  { pieces, record, at }: PlacedQuote,
  leadIns: readonly number[],
  { document, report }: Context,
): boolean {
  let isSound = true;
  for (const passage of leadIns) {
    const own = pieces.filter((piece) => piece.passage === passage);
    const gaps = own
      .slice(1)
      .map((piece, index) => ({ start: own[index]?.end ?? 0, end: piece.start }));
    const text = document.drafts[passage]?.text ?? '';
    const { words } = omittedGoverns(text, gaps, document.frontMatter.language);
    const lost = words.filter((word) => word.asks === 'must' && !isExcused(word.text, record));
    for (const word of lost) {
      isSound = false;
      const reason = `Unexpected quote that leaves out ${show(word.text)} of the words that govern it, expected ${show(text)}`;
      report.at(at.file, at.offset, 'missing-governing-words', reason);
    }
  }
  return isSound;
}

/** The negations, exceptions and conditions of the quote's own sentences. */
function checkSentences({ pieces, record, at }: PlacedQuote, context: Context): void {
  const { document, report } = context;
  const { language } = document.frontMatter;
  for (const passage of new Set(pieces.map((piece) => piece.passage))) {
    const text = document.drafts[passage]?.text ?? '';
    const own = pieces.filter((piece) => piece.passage === passage);
    const words = restOfSentence(text, own, language).words.filter(
      (word) => !isExcused(word.text, record),
    );
    const ask = (rule: Rule, all: typeof words) => {
      const [first, ...others] = all;
      if (!first) return;
      const around = text.slice(Math.max(0, first.start - 30), first.end + 40);
      const named = [...new Set(all.map((word) => show(word.text)))].join(', ');
      const expected =
        others.length === 0
          ? `it in the quote, or under "notGoverning": { words: ${JSON.stringify(first.text)}, because: … }`
          : 'each in the quote, or under "notGoverning": { words: …, because: … }';
      const reason = `Unexpected quote without ${named} of its own sentence (${show(around)}), expected ${expected}`;
      report.at(at.file, at.offset, rule, reason);
    };
    ask(
      'missing-governing-words',
      words.filter((word) => word.asks === 'must'),
    );
    ask(
      'perhaps-governing',
      words.filter((word) => word.asks === 'warn'),
    );
  }
}

/**
 * The verb of duty, request or permission before a quote that holds none: in its passage, or in the
 * lead-in whose last words it begins with.
 */
function checkVerb({ pieces, at }: PlacedQuote, { document, report }: Context): void {
  const first = pieces[0]?.passage ?? 0;
  const text = document.drafts[first]?.text ?? '';
  const own = pieces.filter(({ passage }) => passage === first);
  const { add } = verbBefore(text, own, document.frontMatter.language);
  const verb = add && text.slice(add.start, add.end);
  if (verb === undefined) return;
  const reason = `Unexpected quote without its verb, expected the words from ${show(verb)} on, or a field "standsAlone" that says why it needs none`;
  report.at(at.file, at.offset, 'missing-verb', reason);
}

/** Whether an editor names the whole word among those that do not govern. */
function isExcused(word: string, { notGoverning }: InitiativeRecord): boolean {
  return notGoverning.some(({ words }) => words.toLowerCase().includes(word.toLowerCase()));
}
