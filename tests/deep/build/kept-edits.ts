import { existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, Edited } from './edited';
import { copyFolder, filesIn, oneOf, replace } from './edited';

/** What happens to a file. */
type Harm = (file: string, edited: Edited) => void;

const flip: Harm = (file, { pick }) => {
  const bytes = new Uint8Array(readFileSync(file));
  const at = pick(Math.max(1, bytes.length));
  bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
  replace(file, bytes);
};

const cut: Harm = (file, { pick }) => {
  const bytes = readFileSync(file);
  replace(file, bytes.subarray(0, pick(Math.max(1, bytes.length))));
};

const empty: Harm = (file) => replace(file, '');
const remove: Harm = (file) => rmSync(file);

/** The same words, but not here: who takes the link for the file has nothing when they are gone. */
const moveAway: Harm = (file, { saved, pick }) => {
  const elsewhere = join(saved, `elsewhere-${pick(1e9)}`);
  renameSync(file, elsewhere);
  symlinkSync(elsewhere, file);
};

/** Files of which each says what many others are: harmed as often as all the others together. */
const FEW = ['render/files of out', 'render/looks of out', 'render/routes'];

/** Harms some of the files that builds keep. */
const inCache =
  (harm: Harm): Edit =>
  (edited) => {
    const folder = join(edited.root, '.cache');
    const all = filesIn(folder);
    const few = FEW.filter((path) => all.includes(path));
    const share = 2 + edited.pick(9);
    const chosen = [oneOf(edited, few), ...all.filter(() => edited.pick(share) === 0)];
    for (const path of new Set(chosen)) harm(join(folder, path), edited);
  };

/** Harms some of the files of the last site. */
const inSite =
  (harm: Harm): Edit =>
  (edited) => {
    const folder = join(edited.root, 'out');
    const all = filesIn(folder);
    const share = 2 + edited.pick(20);
    const chosen = [oneOf(edited, all), ...all.filter(() => edited.pick(share) === 0)];
    for (const path of new Set(chosen)) harm(join(folder, path), edited);
  };

/** Puts a folder back as it once was; the first time it is only kept. */
const restore =
  (name: string): Edit =>
  ({ root, saved }) => {
    const [now, then] = [join(root, name), join(saved, name)];
    if (existsSync(then)) copyFolder(then, now);
    else copyFolder(now, then);
  };

/** What happens to what an earlier build left, without a build. */
export const keptEdits: Readonly<Record<string, Edit>> = {
  'kept files damaged': inCache(flip),
  'kept files cut': inCache(cut),
  'kept files emptied': inCache(empty),
  'kept files deleted': inCache(remove),
  'files of out/ damaged': inSite(flip),
  'files of out/ cut': inSite(cut),
  'files of out/ deleted': inSite(remove),
  'files of out/ moved away and linked': inSite(moveAway),
  'out/ deleted': ({ root }) => rmSync(join(root, 'out'), { recursive: true }),
  'an old out/ kept or restored': restore('out'),
  'an old .cache/ kept or restored': restore('.cache'),
  'an old content/ kept or restored': restore('content'),
};
