/**
 * How numbers and dates are written and names sorted: in a browser as the page says, elsewhere as the
 * content of this process does. English where nobody has said anything.
 */
export function siteLocale(): string {
  if (typeof document === 'undefined') return process.env.SITE_LOCALE || 'en';
  const { dataset, lang } = document.documentElement;
  return dataset['locale'] || lang || 'en';
}
