import type { z } from 'zod';
import { isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Report, Rule } from './problem';
import { show } from './problem';
import type { TextFile } from './text-file';
import { MOST_FIELDS, readQuickly } from './quick-yaml';
import { placeInWords } from './text-file';
import type { Unfit } from './yaml-depth';
import { DEEPEST_YAML, findUnfitYaml } from './yaml-depth';
import { reportIssue } from './zod-problem';

/** A value that passed its schema, and where each of its parts stands in the file. */
export type Placed<T> = {
  readonly value: T;
  /**
   * The offset in the file of the part at this path; of the nearest parent that exists otherwise.
   * The first call takes as long as parsing: ask only where something is wrong (`spotIn`).
   */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
};

type Block = { readonly text: string; readonly base: number };

/**
 * Reads a block of YAML that begins at `base` of the file and puts it through a schema.
 * Every scalar is text (YAML's failsafe schema), so `no`, `1e3` and dates stay what the author typed.
 * Anchors and aliases are refused: they make a small file large.
 * Gives undefined when there was any problem; all of them are reported.
 */
export function readYaml<Schema extends z.ZodType>(
  file: TextFile,
  block: Block,
  schema: Schema,
  report: Report,
): Placed<z.output<Schema>> | undefined {
  if (!isFit(file, block, report)) return undefined;
  const quick = readQuickly(block.text);
  const parsed = quick === undefined ? parseFully(file, block, report) : undefined;
  if (quick === undefined && !parsed) return undefined;
  const data: unknown = quick ?? parsed?.toJS();
  let places = parsed;
  const offsetOf = (path: readonly PropertyKey[]) => {
    places ??= parseDocument(block.text, OPTIONS);
    return block.base + offsetInDocument(places, path);
  };
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, offsetOf };
  for (const issue of result.error.issues) reportIssue(issue, data, file, offsetOf, report);
  return undefined;
}

const OPTIONS = {
  schema: 'failsafe',
  prettyErrors: false,
  // Warnings would be printed past our report; what they are about, the schema refuses.
  logLevel: 'error',
  // The parser compares each key with every other one; ours are looked up.
  uniqueKeys: false,
} as const;

/** Whether a parser can read a block within a second; what it cannot is reported. */
function isFit(file: TextFile, block: Block, report: Report): boolean {
  const unfit = findUnfitYaml(block.text);
  if (!unfit) return true;
  const { rule, reason } = UNFIT[unfit.kind];
  report.at(file, block.base + unfit.offset, rule, reason);
  return false;
}

/** Every block there can be, or undefined, and problems, where it is not one that we take. */
function parseFully(file: TextFile, block: Block, report: Report): Document | undefined {
  const document = parseDocument(block.text, OPTIONS);
  for (const error of document.errors.slice(0, MOST_ERRORS)) {
    const reason =
      error.code === 'MULTIPLE_DOCS'
        ? 'Unexpected line "---", expected one YAML document in a file'
        : `Unexpected YAML, expected it to parse: ${error.message}`;
    report.at(file, block.base + error.pos[0], 'invalid-yaml', reason);
  }
  if (document.errors.length > 0) return undefined;
  const hasAlias = hasAliases(document, file, block.base, report);
  if (!hasSoundGroups(document, file, block.base, report) || hasAlias) return undefined;
  return document;
}

const UNFIT: Readonly<Record<Unfit['kind'], { readonly rule: Rule; readonly reason: string }>> = {
  deep: {
    rule: 'too-deep',
    reason: `Unexpected nesting deeper than ${DEEPEST_YAML} levels, expected flatter lists and groups`,
  },
  'closes-nothing': {
    rule: 'invalid-yaml',
    reason: 'Unexpected bracket that closes nothing, expected one that opens before it',
  },
  'no-gap': {
    rule: 'invalid-yaml',
    reason: 'Unexpected quoted text right behind another, expected one quoted text for a value',
  },
};

/** What the parser says after this many errors is their echo. */
const MOST_ERRORS = 20;

function hasSoundGroups(document: Document, file: TextFile, base: number, report: Report): boolean {
  let sound = true;
  const refuse = (offset: number, rule: Rule, reason: string) => {
    sound = false;
    report.at(file, base + offset, rule, reason);
  };
  visit(document, {
    Map(_key, { items, range }) {
      if (items.length > MOST_FIELDS) {
        const reason = `Unexpected group of ${items.length} fields, expected at most ${MOST_FIELDS}`;
        refuse(range?.[0] ?? 0, 'too-many-fields', reason);
        return;
      }
      const first = new Map<string, number>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const [start] = key.range ?? [0];
        const earlier = first.get(name);
        if (earlier === undefined) first.set(name, start);
        else {
          const where = placeInWords(file, base + earlier);
          const reason = `Unexpected second field ${show(name)}, expected each field once; the first is at ${where}`;
          refuse(start, 'invalid-yaml', reason);
        }
      }
    },
  });
  return sound;
}

function hasAliases(document: Document, file: TextFile, base: number, report: Report): boolean {
  let found = false;
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return;
      found = true;
      const reason = 'Unexpected YAML anchor or alias, expected the value written out';
      report.at(file, base + (node.range?.[0] ?? 0), 'invalid-yaml', reason);
    },
  });
  return found;
}

/** Where the key of a path's last step stands, or the value itself for a step into a list. */
function offsetInDocument(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const value: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(value)) return value.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
