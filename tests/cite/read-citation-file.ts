import { read as readReferences } from '@customcommander/ris';
import { bibtexParser } from 'latex-utensils';
import type { CitationFile } from '@/lib/url/paths';

/** What every kind of file has to say. */
export type ReadCitation = {
  readonly title: string;
  /** Names of bodies; RIS has none for those with a comma. */
  readonly bodies: readonly string[];
  readonly date: readonly number[];
  readonly url: string;
  readonly note: string | undefined;
};

/** A file, read by a parser that is not ours. Throws on what it cannot read. */
export function readCitationFile(text: string, format: CitationFile): ReadCitation {
  switch (format) {
    case 'bib':
      return readBibtex(text);
    case 'ris':
      return readRis(text);
    case 'csl.json':
      return readCsl(text);
  }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function readBibtex(text: string): ReadCitation {
  const [entry, ...others] = bibtexParser.parse(text).content;
  if (!entry || !bibtexParser.isEntry(entry) || others.length > 0) throw new Error(text);
  const fields = new Map(
    entry.content.map(({ name, value }) => {
      if (bibtexParser.isConcatValue(value)) throw new Error(`Unexpected # in ${name}`);
      return [name, value.content];
    }),
  );
  const get = (name: string) => fields.get(name) ?? '';
  const month = fields.get('month');
  return {
    title: fromTex(unbrace(get('title'))),
    bodies: splitNames(get('author')).map((name) => fromTex(unbrace(name))),
    date: [get('year'), month && `${MONTHS.indexOf(month) + 1}`, fields.get('day')].flatMap(
      (part) => (part === undefined ? [] : [Number(part)]),
    ),
    url: get('url'),
    note: fields.get('note'),
  };
}

/** Names as BibTeX splits them: at each `and` that stands in no braces. */
function splitNames(list: string): string[] {
  const names = [''];
  let depth = 0;
  for (const piece of list.split(/( and |[{}])/)) {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    if (piece === ' and ' && depth === 0) names.push('');
    else names.push(`${names.pop()}${piece}`);
  }
  return names;
}

function unbrace(text: string): string {
  if (!/^\{.*\}$/.test(text)) throw new Error(`Unexpected ${text}, expected braces`);
  return text.slice(1, -1);
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX prints for a text. Throws on anything that TeX takes for more than a letter. */
function fromTex(text: string): string {
  return text.replace(/\\([a-z]+)\{\}|\\([&%$#_])|[\\{}~^&%$#_]/g, (all, command, character) => {
    const printed = COMMANDS[command] ?? character;
    if (printed === undefined) throw new Error(`Unexpected ${all} in ${text}`);
    return printed;
  });
}

function readRis(text: string): ReadCitation {
  const [reference, ...others] = readReferences(text) ?? [];
  if (!reference || others.length > 0) throw new Error(text);
  const find = (tag: string) => reference[tag]?.[0];
  const [date] = reference.DA ?? [];
  if (typeof date !== 'object') throw new Error(`Unexpected date in ${text}`);
  return {
    title: String(find('TI')),
    bodies: (reference.AU ?? []).map((name) =>
      typeof name === 'string' ? name : (name.last_name ?? ''),
    ),
    date: [date.year, date.month, date.day].filter((part) => part !== '').map(Number),
    url: String(find('UR')),
    note: reference.N1?.map(String)[0],
  };
}

function readCsl(text: string): ReadCitation {
  const [record, ...others] = JSON.parse(text);
  if (record.type !== 'report' || others.length > 0) throw new Error(text);
  return {
    title: record.title,
    bodies: record.author.map(({ literal }: { literal: string }) => literal),
    date: record.issued['date-parts'][0],
    url: record.URL,
    note: record.note,
  };
}
