import type { LanguageRules } from './language-rules';

/** What stands behind "à l'exception": de, du, des, d'. */
const OF = "d(?:e|u|es|['’])";
const THAT = "qu(?:e|['’])";

/** What governs in French. */
export const french: LanguageRules = {
  must: {
    negation: ['ne', "n['’]", 'pas', 'non', 'ni', 'aucun(?:e|s|es)?', 'sans'],
    exception: [
      'sauf',
      'excepté(?:e|s|es)?',
      `à l['’]exception ${OF}`,
      `en dehors ${OF}`,
      `à défaut ${OF}`,
      `à moins (?:${THAT}|${OF})`,
      `par dérogation (?:à|aux?)`,
      'hormis',
      'nonobstant',
      'seulement',
      'sinon',
    ],
    condition: [
      ...[`à condition ${THAT}`, `pourvu ${THAT}`, 'si', "s['’]ils?", 'moyennant'],
      ...[`sous réserve ${OF}`, '(?:au|dans le) cas où', "dans l['’]hypothèse"],
    ],
    refusal: [
      'interdi(?:t|te|ts|tes|re|sent|sant|sait|saient|ra|ront)',
      'refus(?:e|ent|er|é|ée|és|ées|ant)',
      'rejet(?:te|tent|er|é|ée|és|ées|ant)',
      "s['’](?:oppos(?:e|ent|er|ant)|abst(?:ient|iennent|enir|enant))",
      'proscri(?:t|te|ts|tes|re|vent|vant)|prohib(?:e|ent|er|é|ée|és|ées|ant)',
      'regrett(?:e|ent|er|é|ant)|cess(?:e|ent|er|é|ant)',
    ],
  },
  warn: {},
  none: ['non seulement', 'non gouvernementa(?:l|le|les|ux)', 'non étatiques?'],
  verbs: [
    'doi(?:t|vent)|devr(?:a|ont|ait|aient)',
    'peu(?:t|vent)|pourr(?:a|ont|ait|aient)',
    "s['’]engage(?:nt)? à",
    'pri(?:e|ent)',
    'demand(?:e|ent)',
    'recommand(?:e|ent)',
    'décid(?:e|ent)',
    'invit(?:e|ent)',
    ...[
      'exig(?:e|ent)',
      'exhort(?:e|ent)',
      'encourag(?:e|ent)',
      'condamn(?:e|ent)',
      'exprim(?:e|ent)',
    ],
    ...['soulign(?:e|ent)', 'réaffirm(?:e|ent)', 'réit(?:ère|èrent)', 'pren(?:d|nent) note'],
    'se félicite(?:nt)?',
    '(?:est|sont) (?:encouragé|autorisé|invité|prié)(?:e|s|es)? (?:à|de)',
    `(?:est|sont) tenu(?:e|s|es)? ${OF}`,
  ],
  noVerbs: ['(?:la|une|sa|leur|cette|toute) demande'],
  alternatives: ['ou', 'ou bien', 'mais', 'sauf', 'sinon', `à moins ${THAT}`],
  conditions: ['conditions?', 'critères?'],
  limit: {
    begins: ['ne', "n['’]"],
    closed: ['pas', 'point', 'aucun(?:e|s|es)?', 'ni', 'jamais', 'rien', 'plus'],
    ends: [THAT],
  },
  abbreviations: [
    ...['M', 'MM', 'Mme', 'Mmes', 'Mlle', 'Dr', 'Pr', 'Me', 'St', 'Ste', 'art', 'Art', 'al', 'par'],
    ...['p', 'pp', 'ex', 'cf', 'Cf', 'éd', 'vol', 'ch', 'chap', 'fig', 'env', 'réf', 'rés', 'doc'],
    ...['c.-à-d', 'av', 'J.-C', 'janv', 'févr', 'juill', 'sept', 'oct', 'nov', 'déc', 'suppl'],
  ],
};
