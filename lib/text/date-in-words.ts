/** An ISO date as readers have it: `2000`, `April 2005`, `19 April 2005`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  const name = new Date(`${year}-${month}-01T00:00:00Z`).toLocaleDateString('en-CA', {
    month: 'long',
    timeZone: 'UTC',
  });
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
