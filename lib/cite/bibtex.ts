import type { Reference } from './reference';
import { yearsOf } from './reference';
import { refuseControls } from './refuse-controls';

/** Characters with a meaning in TeX. Braces are counted even behind a backslash, so they get names. */
const TEX: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...['&', '%', '$', '#', '_'].map((character) => [character, `\\${character}`] as const),
]);

/** BibTeX's own names of the months, which styles translate. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A report as a BibTeX file in UTF-8 (BibTeXing, Oren Patashnik, 1988). Title and bodies stand in
 * braces of their own, so that no style alters their capitals or takes a body for persons.
 * Throws on control characters, which no field can hold.
 */
export function toBibtex(reference: Reference): string {
  const { issued } = reference;
  const isExact = issued?.circa === undefined && issued?.['date-parts'].length === 1;
  const [, month, day] = (isExact && issued['date-parts'][0]) || [];
  const years = yearsOf(issued, '--') ?? 'n.d.';
  const bodies = reference.author.map(({ literal }) => `{${toTex(literal)}}`).join(' and ');
  const fields = [
    ['author', `{${bodies}}`],
    ['title', `{{${toTex(reference.title)}}}`],
    ['shorttitle', `{{${toTex(reference['title-short'])}}}`],
    ['type', '{Report}'],
    ['institution', `{${bodies}}`],
    ['year', `{${issued?.circa ? 'ca. ' : ''}${years}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['number', reference.number === undefined ? undefined : `{${toTex(reference.number)}}`],
    ['language', `{${reference.language}}`],
    // Programs take an address as it is; the escapes of the URL itself leave it no braces.
    ['url', `{${reference.URL}}`],
    ['note', reference.note === undefined ? undefined : `{${toTex(reference.note)}}`],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@techreport{${reference.id},\n${fields.join('')}}\n`;
}

function toTex(text: string): string {
  return refuseControls(text).replace(/[\\{}~^&%$#_]/g, (found) => TEX.get(found) ?? found);
}
