import type { Chance } from './chance';

const words = (list: string) => list.trim().split(/\s+/);

const PLAIN_NOUNS = words(`
  government people country community effort programme year region support policy world security
  peace development conflict plan process agreement cooperation report measure right state group
  child force review approach framework network capacity fund institution challenge threat resource
  strategy partner progress commitment law crisis violence standard principle practice meeting
  dialogue negotiation border trade market investment education health water food energy climate
  school hospital village city coast river forest harvest farmer worker teacher nurse soldier
  refugee family household woman citizen voter parliament court judge tribunal statute protocol
  treaty norm mandate mission deployment ceasefire settlement mediation reconciliation
  reconstruction disarmament inspection verification certificate diamond mineral timber weapon
  mine rifle shipment stockpile broker smuggler trafficker corridor convoy shelter camp clinic
  vaccine epidemic drought flood storm harbour vessel fishery reef glacier wetland species seed
  soil irrigation dam pipeline grid turbine battery railway bridge airport satellite archive census
  statistic indicator target deadline budget audit tariff subsidy loan debt currency bank pension
  wage union apprentice curriculum scholarship library museum language broadcaster journalist
  newspaper petition referendum ballot observer delegation envoy secretariat chair workshop
  handbook inventory registry passport visa checkpoint patrol radar fence
`);

const PLAIN_ADJECTIVES = words(`
  new international human national public local global regional common effective joint strong social
  economic political civil humanitarian rural urban sustainable independent important broad practical
  long shared open fair safe lasting early active annual modern balanced coastal northern southern
  eastern western central vulnerable remote poor peaceful democratic legal financial military
  technical cultural scientific medical agricultural industrial maritime digital voluntary binding
  transparent accountable inclusive innovative coherent comprehensive timely modest ambitious
  renewable seasonal temporary permanent provisional bilateral customary statutory judicial
  parliamentary municipal federal indigenous migrant displaced disabled elderly young orphaned
  wounded endangered arid fertile mountainous tropical arctic saline toxic nuclear chemical
  biological radiological conventional portable automatic illicit clandestine
`);

/** Verbs that take an object and form their parts by rule. */
const PLAIN_VERBS = words(`
  support strengthen expand promote protect develop review fund extend advance launch monitor train
  restore establish renew reinforce coordinate negotiate finance inspect publish reform assist
  address enhance encourage welcome implement integrate involve examine measure improve increase
  reduce prevent replace reopen rebuild consolidate harmonise register consult evaluate mobilise
  streamline modernise subsidise decentralise rehabilitate demobilise certify
`).filter((verb) => !verb.endsWith('y'));

const NOUN_BEGINNINGS = words('micro inter counter co sub non over pre multi para proto tele');
const ADJECTIVE_BEGINNINGS = words('non inter cross semi post pre trans supra quasi pan');

/** How much of a text is made of rare words. */
const RARE = 0.04;

/** A word as it is or, rarely, one of the many that a beginning makes of it. */
function pickWord(chance: Chance, plain: readonly string[], beginnings: readonly string[]): string {
  return chance.happens(RARE)
    ? `${chance.pick(beginnings)}${chance.pick(plain)}`
    : chance.pickByRank(plain);
}

const FIRST = words(`
  Ka Bel Tor Ma Lin Sø Dra Pe Vál Nur Hal Ös Ri Zam Qu Fen Gal Ibr Jo Chi Wa Yel Ul Ed Cor Sha Ma
  Bro Kil Sten Łu Ça São Bou Ngo Ha Dje Tuz Vik Ox
`);
const MIDDLE = words(`
  ra li na do ven tu mi sa re go lo ba ki ne ri ta de fo mu si wa ze le hi pa co be du va te
`);
const LAST = words(`
  ra nia vik berg stan burg mar dal ton ville puri gara mouth nes ås ów ção quén land ford holm
`);

/** How many places there are: as in real texts, most of them are met once. */
const PLACES = FIRST.length * MIDDLE.length * LAST.length;

/** The name of a made-up place by its rank; all of them differ but where two beginnings are alike. */
function placeName(rank: number): string {
  // A step that shares no factor with the number of places visits each of them once.
  const scattered = (rank * 7919) % PLACES;
  const last = LAST[scattered % LAST.length] ?? '';
  const middle = MIDDLE[Math.floor(scattered / LAST.length) % MIDDLE.length] ?? '';
  const first = FIRST[Math.floor(scattered / LAST.length / MIDDLE.length)] ?? '';
  return first + middle + last;
}

/** Words by their frequency in the texts. */
export const vocabulary = {
  noun: (chance: Chance) => pickWord(chance, PLAIN_NOUNS, NOUN_BEGINNINGS),
  nouns: (chance: Chance) => pluralOf(pickWord(chance, PLAIN_NOUNS, NOUN_BEGINNINGS)),
  adjective: (chance: Chance) => pickWord(chance, PLAIN_ADJECTIVES, ADJECTIVE_BEGINNINGS),
  verb: (chance: Chance) => chance.pickByRank(PLAIN_VERBS),
  place: (chance: Chance) => placeName(chance.rank(PLACES)),
};

function pluralOf(noun: string): string {
  if (noun.endsWith('child')) return `${noun}ren`;
  if (noun.endsWith('woman')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('people') || noun.endsWith('species')) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `supporting`, `reducing`. */
export function gerundOf(verb: string): string {
  return `${verb.replace(/e$/, '')}ing`;
}

/** `supported`, `reduced`. */
export function pastOf(verb: string): string {
  return verb === 'rebuild' ? 'rebuilt' : `${verb.replace(/e$/, '')}ed`;
}
