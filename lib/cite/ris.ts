import type { Reference } from './reference';
import { refuseControls } from './refuse-controls';

/**
 * A report as a RIS file in UTF-8 (Research Information Systems, 2001 edition of the format).
 * Bodies stand together as publisher, and each as author but where its name has a comma: RIS cannot
 * escape one, and reads what follows as a first name. Throws on control characters.
 */
export function toRis(reference: Reference): string {
  const bodies = reference.author.map(({ literal }) => literal);
  const parts = reference.issued['date-parts'][0] ?? [];
  // Year/month/day/other: all three slashes stay where a part is not known.
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  const lines = [
    ['TY', 'RPRT'],
    ['ID', reference.id],
    ...bodies.filter((body) => !body.includes(',')).map((body) => ['AU', body]),
    ['TI', reference.title],
    ['ST', reference['title-short']],
    ['PB', bodies.join('; ')],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['LA', reference.language],
    ['UR', reference.URL],
    ...(reference.note === undefined ? [] : [['N1', reference.note]]),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${refuseControls(value ?? '')}\n`).join('');
}
