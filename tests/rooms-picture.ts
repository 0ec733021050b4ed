import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms that nearly every other one asks: arrows to them would hide all others. */
const FOR_ALL = new Set(['lib/text', 'lib/lists', 'lib/model', 'lib/facets', 'lib/url']);

/** An import or an export of values; types leave nothing behind. */
const VALUES_FROM = /^(?:import|export) (?!type )[^;]*?from '@\/((?:lib\/)?[a-z]+)/gm;

/** The path of a module that is bundled, and run as it is then. */
const BUNDLED = /'((?:lib\/)?[a-z]+)\/[\w/-]+\.tsx?'/g;

/**
 * The rooms and what they import, as a Mermaid flowchart, drawn from the code itself. An arrow that follows
 * from others is left out. A dotted one: the module is bundled, and run in a process or a browser.
 */
export function roomsPicture(root: string): string {
  const rooms = [
    ...readdirSync(join(root, 'lib')).map((name) => `lib/${name}`),
    'components',
    'app',
  ].filter((room) => !FOR_ALL.has(room));
  const code = new Map(rooms.map((room) => [room, codeOf(root, room)]));
  const named = (room: string, pattern: RegExp) =>
    new Set(
      Array.from((code.get(room) ?? '').matchAll(pattern), ([, target = '']) => target).filter(
        (target) => target !== room && rooms.includes(target),
      ),
    );
  const imports = new Map(rooms.map((room) => [room, named(room, VALUES_FROM)]));
  const arrows = rooms.flatMap((room) => {
    const targets = [...(imports.get(room) ?? [])];
    const direct = targets.filter(
      (target) => !targets.some((other) => leads(imports, other, target)),
    );
    return [
      ...direct.map((target) => `  ${nodeOf(room)} --> ${nodeOf(target)}`),
      ...[...named(room, BUNDLED)].map((target) => `  ${nodeOf(room)} -.-> ${nodeOf(target)}`),
    ];
  });
  const nodes = rooms.map((room) => `  ${nodeOf(room)}[${room}]`);
  return ['flowchart LR', ...nodes, ...arrows.sort()].join('\n');
}

function codeOf(root: string, room: string): string {
  const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(root, room, file), 'utf8'))
    .join('\n');
}

/** Whether a room leads to another over at least one arrow. */
function leads(
  imports: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
  passed = new Set<string>(),
): boolean {
  if (from === to || passed.has(from)) return false;
  passed.add(from);
  const targets = imports.get(from) ?? new Set<string>();
  return targets.has(to) || [...targets].some((next) => leads(imports, next, to, passed));
}

const nodeOf = (room: string) => room.replace('/', '_');
