import type { Mark, Passage } from '@/lib/model/passage';
import { decodeFile } from '@/lib/parse/decode-file';
import { createReport } from '@/lib/parse/problem';
import type { DraftDocument } from '@/lib/parse/read-document';
import { readDocument } from '@/lib/parse/read-document';
import { readPictures } from '@/lib/parse/read-pictures';

const FRONT_MATTER = `---
title: The Paper
shortTitle: Paper
issuedBy: [Government of Canada]
date: "2001"
dateLabel: Published
language: en
rights: Crown copyright.
`;

const FOLDER = 'content/documents/paper';

type PictureBytes = ReadonlyMap<string, Uint8Array>;
const NO_PICTURES: PictureBytes = new Map();

/** A document as it was read, and what was said of it: lines are those of its text. */
type Reading = { readonly document: DraftDocument | undefined; readonly problems: string[] };

/**
 * Reads a document whose front matter, if there is any, goes on behind the one that all have.
 *
 * @param pictures the bytes of those in its folder, by name
 */
export function readText(markdown: string, pictures: PictureBytes = NO_PICTURES): Reading {
  const own = /^---\n([\s\S]*?)---\n/.exec(markdown);
  const before = `${FRONT_MATTER}${own?.[1] ?? ''}---\n`;
  const body = markdown.slice(own?.[0].length ?? 0);
  const report = createReport();
  const path = `${FOLDER}/document.md`;
  const file = decodeFile(path, new TextEncoder().encode(before + body), report);
  const folder = new Map([...pictures].map(([name, bytes]) => [`${FOLDER}/${name}`, bytes]));
  const read = readPictures([...folder.keys()], folder, report);
  const document = file && readDocument(file, 'paper', report, read);
  const lines = before.split('\n').length - 1;
  const problems = report.problems().map(({ rule, severity, path: at, line, column, reason }) => {
    if (at !== path) return `${at.slice(FOLDER.length + 1)}: ${severity}: ${reason}  ${rule}`;
    const place = line > lines ? `${line - lines}:${column}` : 'front matter';
    return `${place}: ${severity}: ${reason}  ${rule}`;
  });
  return { document, problems };
}

/** What a document was read as, in lines that people can compare; or what is wrong with it. */
export function outlineOf(markdown: string, pictures?: PictureBytes): string {
  const { document, problems } = readText(markdown, pictures);
  const errors = problems.filter((problem) => problem.includes(': error: '));
  return [...problems, ...(document && errors.length === 0 ? linesOf(document) : [])].join('\n');
}

function linesOf({ passages, places }: DraftDocument): string[] {
  const wordsOf = (id: string | undefined) =>
    passages.find((passage) => passage.id === id)?.text ?? '?';
  return passages.flatMap((passage, index) => [
    `${nameOf(passage)}: ${shown(passage.text)}`,
    ...factsOf(passage, wordsOf),
    ...(places[index]?.questions ?? []).map(
      ({ kind, about }) => `  asks whether this is a ${kind}: ${passages[about]?.text ?? '?'}`,
    ),
  ]);
}

function nameOf({ kind, level, labels, printed }: Passage | DraftDocument['passages'][number]) {
  const depth = kind === 'heading' || kind === 'list-item' ? ` ${level}` : '';
  return [`${kind}${depth}`, ...labels, ...(printed === undefined ? [] : [printed])].join(' ');
}

const shown = (text: string) => text.replaceAll('\n', ' ⏎ ').replaceAll('\t', ' ⇥ ');

function factsOf(
  passage: DraftDocument['passages'][number],
  wordsOf: (id: string | undefined) => string,
): string[] {
  const cut = ({ start, end }: { start: number; end: number }) =>
    shown(passage.text.slice(start, end));
  const facts = [
    ...(passage.quoted ? ['quoted'] : []),
    ...(passage.afterRule ? ['after a rule'] : []),
    ...(passage.locator === undefined ? [] : [`locator: ${passage.locator}`]),
    ...(passage.page === undefined ? [] : [`page: ${passage.page}`]),
    ...passage.leadIns.map((id) => `lead-in: ${wordsOf(id)}`),
    ...passage.closings.map((id) => `closing words: ${wordsOf(id)}`),
    ...(passage.continues === undefined ? [] : [`continues: ${wordsOf(passage.continues)}`]),
    ...(passage.figures ?? []).map(
      ({ file, alt, width, height, transcript, isBehind }) =>
        `picture ${isBehind ? 'behind' : 'before'} it: ${file}, ${width} × ${height}, ${alt}` +
        (transcript === undefined ? '' : `, says: ${transcript}`),
    ),
    ...passage.emphasis.map((span) => `${span.strong ? 'bold' : 'italic'}: ${cut(span)}`),
    ...passage.marks.map((mark) => factOfMark(mark, cut(mark), passage.text, wordsOf)),
    ...passage.cells.flatMap((cell) => [
      ...(cell.heads.length === 0
        ? []
        : [`cell ${cut(cell)} under: ${cell.heads.map(shown).join(' / ')}`]),
      ...(cell.rows ? [`cell ${cut(cell)} over ${cell.rows} rows`] : []),
      ...(cell.columns ? [`cell ${cut(cell)} over ${cell.columns} columns`] : []),
      ...(cell.isHead ? [`cell ${cut(cell)} is a head`] : []),
      ...(cell.parts ?? []).map(
        (part) => `in the cell, level ${part.level} ${part.label ?? '-'}: ${cut(part)}`,
      ),
    ]),
  ];
  return facts.map((fact) => `  ${fact}`);
}

function factOfMark(
  mark: Mark,
  words: string,
  text: string,
  wordsOf: (id: string | undefined) => string,
): string {
  const before = text.slice(0, mark.start).trimEnd().split(/\s/).at(-1);
  const place = before ? `behind ${before}` : 'before the words';
  switch (mark.kind) {
    case 'link':
      return `link: ${words} → ${mark.href}`;
    case 'language':
      return `language ${mark.language}: ${words}`;
    case 'note':
      return `note ${mark.printed} ${place}: ${wordsOf(mark.note)}`;
    case 'page':
      return `page ${mark.page} begins ${place}`;
    default:
      return `${mark.kind}: ${words}`;
  }
}
