import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { manyInitiatives } from '@/tests/many-initiatives';
import type { Edit, Edited } from './edited';
import { filesIn, oneOf, replace, rewrite } from './edited';

type Fields = Record<string, unknown>;
type Decisions = 'aliases' | 'revisions' | 'tombstones';
type Ledger = Record<'addresses' | Decisions, { address: string }[]>;

const ON = { on: new Date().toLocaleDateString('sv-SE'), because: 'It says more.' };
const LATER = { theme: 'arms-control', actor: 'canada', instrument: 'mine-ban-treaty' };
/** An initiative that is the only one of no passage. */
const ADDED = 'work-through-horizontal-partnerships';
const LEDGER_OF_ADDED = 'documents/fff-2000.json';

const contentOf = ({ root }: Edited) => join(root, 'content');
const initiativesOf = (edited: Edited, document = 'fff-2000') =>
  join(contentOf(edited), 'documents', document, 'initiatives.yaml');

/** What editors do to content, each so that the content stays right. */
export const contentEdits: Readonly<Record<string, Edit>> = {
  'words of a note': (edited) => {
    const documents = readdirSync(join(contentOf(edited), 'documents'));
    change(initiativesOf(edited, oneOf(edited, documents)), (record) => {
      const { initiatives } = record as { initiatives: Fields[] };
      const initiative = oneOf(edited, initiatives);
      initiative.note = `${String(initiative.note)} Remark ${edited.pick(1e6)}.`;
    });
  },

  'the name of an actor': (edited) => {
    let address = '';
    let words = '';
    changeActors(edited, (actors) => {
      const actor = oneOf(edited, actors);
      address = `/actors/${String(actor.id)}/`;
      words = `${String(actor.name).replace(/ \d+$/, '')} ${edited.pick(1e6)}`;
      // The texts call it what they always did.
      const names = [...((actor.aliases as string[] | undefined) ?? []), String(actor.name)];
      actor.aliases = names.filter((name) => !/ \d+$/.test(name));
      actor.name = words;
    });
    decide(edited, 'revisions', { address, words, ...ON });
    record(edited);
  },

  'the id of an actor': (edited) => {
    const { actors, free } = actorsOf(edited);
    const from = oneOf(edited, free(actors));
    const to = `${from}-${edited.pick(1e6)}`;
    for (const path of filesIn(contentOf(edited))) {
      const file = join(contentOf(edited), path);
      if (path.endsWith('.yaml')) change(file, (known) => rename(known, from, to));
      const links = new RegExp(`/actors/${from}/`, 'g');
      if (path.startsWith('themes/') && links.test(readFileSync(file, 'utf8'))) {
        rewrite(file, (text) => text.replace(links, `/actors/${to}/`));
      }
    }
    decide(edited, 'aliases', { address: `/actors/${from}/`, to: `/actors/${to}/`, ...ON });
    record(edited);
  },

  'the definition of a theme': (edited) =>
    rewrite(themeOf(edited), (text) =>
      text.replace(
        /^(definition: .*?)(['"]?)$/m,
        (_, words: string, quote: string) => `${words} Remark ${edited.pick(1e6)}.${quote}`,
      ),
    ),

  'the colour of a theme': (edited) =>
    rewrite(themeOf(edited), (text) =>
      text.replace(/^hue: (.*)$/m, (_, now: string) => {
        const others = ['rust', 'amber', 'moss', 'teal', 'indigo', 'plum'];
        return `hue: ${oneOf(
          edited,
          others.filter((hue) => hue !== now),
        )}`;
      }),
    ),

  'a document added or taken away': (edited) => {
    const folder = join(contentOf(edited), 'documents/steps');
    if (existsSync(folder)) {
      rmSync(folder, { recursive: true });
      // As if it had never been published.
      rmSync(join(contentOf(edited), 'permalinks/documents/steps.json'));
      return;
    }
    const tags = actorsOf(edited).actors.includes(LATER.actor) ? LATER : undefined;
    // Where the actor has another id by now, it has the old one in front.
    const actor = actorsOf(edited).actors.find((id) => id.startsWith(LATER.actor));
    const files = manyInitiatives(30 + edited.pick(90), tags ?? { ...LATER, actor: actor ?? '' });
    for (const [name, text] of Object.entries(files)) replace(join(folder, name), text);
    record(edited);
  },

  'an initiative added or taken away': (edited) => {
    const aside = join(edited.saved, 'initiative.yaml');
    change(initiativesOf(edited), (known) => {
      const { initiatives } = known as { initiatives: Fields[] };
      const at = initiatives.findIndex(({ id }) => id === ADDED);
      if (at >= 0) return replace(aside, stringify(initiatives.splice(at, 1)[0]));
      initiatives.splice(edited.pick(2) + 3, 0, parse(readFileSync(aside, 'utf8')) as Fields);
    });
    // Taken away, it was never published.
    changeLedger(edited, LEDGER_OF_ADDED, (ledger) => {
      const others = ledger.addresses.filter(({ address }) => !address.includes(`/${ADDED}/`));
      ledger.addresses = others;
    });
    record(edited);
  },
};

/** Says in a quote what the source does not say, or takes that back. */
export function misquote(edited: Edited): void {
  const [right, wrong] = ['signs the Global Ban', 'signed the Global Ban'];
  rewrite(initiativesOf(edited), (text) =>
    text.includes(wrong) ? text.replace(wrong, right) : text.replace(right, wrong),
  );
}

function change(file: string, edit: (known: unknown) => void): void {
  const known: unknown = parse(readFileSync(file, 'utf8'));
  edit(known);
  replace(file, stringify(known));
}

const changeActors = (edited: Edited, edit: (actors: Fields[]) => void) =>
  change(join(contentOf(edited), 'actors.yaml'), (known) => edit(known as Fields[]));

/** The ids of all actors; `free` are those about which the ledger decides nothing yet. */
function actorsOf(edited: Edited) {
  const text = readFileSync(join(contentOf(edited), 'actors.yaml'), 'utf8');
  const ledger = readFileSync(join(contentOf(edited), 'permalinks/authorities.json'), 'utf8');
  const { aliases, revisions } = JSON.parse(ledger) as Ledger;
  const decided = JSON.stringify([aliases, revisions]);
  return {
    actors: (parse(text) as { id: string }[]).map(({ id }) => id),
    free: (ids: readonly string[]) => ids.filter((id) => !decided.includes(`/actors/${id}/`)),
  };
}

/** Gives an actor another id wherever it is named by it. */
function rename(known: unknown, from: string, to: string): void {
  if (typeof known !== 'object' || known === null) return;
  for (const [key, value] of Object.entries(known)) {
    if (['id', 'actor', 'partOf'].includes(key) && value === from) Reflect.set(known, key, to);
    rename(value, from, to);
  }
}

function themeOf(edited: Edited): string {
  const folder = join(contentOf(edited), 'themes');
  return join(folder, oneOf(edited, readdirSync(folder).toSorted()));
}

function decide(edited: Edited, list: Decisions, decision: Fields & { address: string }): void {
  changeLedger(edited, 'authorities.json', (ledger) => ledger[list].push(decision));
}

function changeLedger(edited: Edited, path: string, edit: (ledger: Ledger) => void): void {
  const file = join(contentOf(edited), 'permalinks', path);
  const ledger = JSON.parse(readFileSync(file, 'utf8')) as Ledger;
  edit(ledger);
  replace(file, JSON.stringify(ledger, null, 2));
}

/** `npm run permalinks` there. Throws what it says where it records nothing. */
function record({ root }: Edited): void {
  const command = ['node_modules/tsx/dist/cli.mjs', 'lib/tools/record-permalinks.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_CONTENT: 'content', SITE_FIRST_PUBLICATION: '1' },
  });
  if (status !== 0) throw new Error(`The addresses were not recorded:\n${stdout}${stderr}`);
}
