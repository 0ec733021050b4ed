import { datePartsInWords } from '@/lib/text/citation-runs';
import type { Issued, Reference } from './reference';
import { refuseControls } from './refuse-controls';

/**
 * A report as a RIS file in UTF-8 (Research Information Systems, 2001 edition of the format).
 * Bodies stand together as publisher, and each as author but where its name has a comma: RIS cannot
 * escape one, and reads what follows as a first name. Throws on control characters.
 */
export function toRis(reference: Reference): string {
  const bodies = reference.author.map(({ literal }) => literal);
  const lines = [
    ['TY', 'RPRT'],
    ['ID', reference.id],
    ...bodies.filter((body) => !body.includes(',')).map((body) => ['AU', body]),
    ['TI', reference.title],
    ['ST', reference['title-short']],
    ['PB', bodies.join('; ')],
    ...(reference.issued ? datesOf(reference.issued) : []),
    ...(reference.number === undefined ? [] : [['SN', reference.number]]),
    ['LA', reference.language],
    ['UR', reference.URL],
    ...(reference.note === undefined ? [] : [['N1', reference.note]]),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${refuseControls(value ?? '')}\n`).join('');
}

/** The year, and `year/month/day/other`: all three slashes stay where a part is not known. */
function datesOf({ 'date-parts': [first = [], last], circa }: Issued): [string, string][] {
  const [year = '', month = '', day = ''] = first.map((part) => String(part).padStart(2, '0'));
  const end = last && `to ${datePartsInWords(last, 'day-first')}`;
  const other = [circa && 'circa', end].filter(Boolean).join(' ');
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/${other}`],
  ];
}
