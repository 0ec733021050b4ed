/** Languages that are written from right to left, and scripts that are, as tags have them. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he ks nqo pnb ps sd syr ug ur yi'.split(' '));
const SCRIPTS_TO_LEFT = new Set('adlm arab hebr nkoo rohg syrc thaa'.split(' '));

/** In which direction words of a language are written, by its BCP 47 tag: its script, if it names one. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...more] = tag.toLowerCase().split('-');
  const script = more.find((part) => /^[a-z]{4}$/.test(part));
  const isToLeft = script ? SCRIPTS_TO_LEFT.has(script) : RIGHT_TO_LEFT.has(language);
  return isToLeft ? 'rtl' : 'ltr';
}
