import type { Node } from 'oxc-parser';
import { parseSync, Visitor } from 'oxc-parser';

/** What code can put on a page, as far as the selectors of a style sheet can match it. */
export type Names = {
  /** Classes and ids, among other words of its texts. */
  readonly words: Set<string>;
  /** What stands in front of a part that is known when the code runs: `hue-`. */
  readonly beginnings: Set<string>;
  readonly elements: Set<string>;
  readonly attributes: Set<string>;
  /** The addresses of scripts that it names. */
  readonly scripts: Set<string>;
};

/** Properties of elements whose texts are for readers, or lead somewhere. */
const NO_NAMES = new Set(['children', 'aria-label', 'title', 'alt', 'placeholder', 'href']);

/** Attributes that React calls otherwise. */
const ATTRIBUTES = new Map([
  ['htmlFor', 'for'],
  ['className', 'class'],
]);

/**
 * The names in code that a bundler has made plain: no types, no JSX. Texts that stand where a reader sees
 * them name nothing.
 */
export function namesInCode(code: string): Names {
  const names: Names = {
    words: new Set(),
    beginnings: new Set(),
    elements: new Set(),
    attributes: new Set(),
    scripts: new Set(),
  };
  /** Where the texts for readers begin. */
  const forReaders = new Set<number>();
  const visitor = new Visitor({
    CallExpression({ arguments: [, props] }) {
      if (props?.type !== 'ObjectExpression') return;
      for (const property of props.properties) {
        if (property.type !== 'Property' || !NO_NAMES.has(keyOf(property.key) ?? '')) continue;
        for (const start of textsIn(property.value)) forReaders.add(start);
      }
    },
    Property({ key }) {
      const name = keyOf(key);
      if (name !== undefined) names.attributes.add(ATTRIBUTES.get(name) ?? name.toLowerCase());
    },
    MemberExpression({ object, property }) {
      if (property.type !== 'Identifier') return;
      const isData = object.type === 'MemberExpression' && keyOf(object.property) === 'dataset';
      names.attributes.add(isData ? dataAttribute(property.name) : property.name.toLowerCase());
    },
    BinaryExpression({ left, right }) {
      for (const start of [left, right].flatMap(textsIn)) forReaders.add(start);
    },
    SwitchCase({ test }) {
      if (test) for (const start of textsIn(test)) forReaders.add(start);
    },
    Literal({ value, start }) {
      if (typeof value === 'string' && !forReaders.has(start)) addTexts(names, [value]);
    },
    TemplateLiteral({ quasis, start }) {
      if (forReaders.has(start)) return;
      addTexts(
        names,
        quasis.map(({ value }) => value.cooked ?? ''),
      );
    },
  });
  visitor.visit(parseSync('bundle.mjs', code).program);
  return names;
}

/** How no class is written. */
const PROSE = /^[A-Z“‘]|[.,;:!?’”]$/;

/** @param texts with something between them that is not known */
function addTexts({ words, beginnings, elements, scripts }: Names, texts: string[]) {
  for (const [at, text] of texts.entries()) {
    const found = text.split(/\s+/).filter((word) => word !== '');
    if (found.some((word) => PROSE.test(word))) continue;
    for (const word of found) words.add(word);
    const last = found.at(-1);
    const isBeginning = at < texts.length - 1 ? !/\s$/.test(text) : last?.endsWith('-');
    if (last !== undefined && isBeginning) beginnings.add(last);
    if (found.length !== 1 || last === undefined) continue;
    if (/^[a-z][a-z\d-]*$/.test(last)) elements.add(last);
    if (/^\/scripts\/[\w.-]+\.js$/.test(last)) scripts.add(last);
  }
}

function keyOf(key: Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

/** Where the texts begin that a value is, or chooses from. */
function textsIn(value: Node): number[] {
  switch (value.type) {
    case 'Literal':
    case 'TemplateLiteral':
      return [value.start];
    case 'ArrayExpression':
      return value.elements.flatMap((element) => (element ? textsIn(element) : []));
    case 'ConditionalExpression':
      return [value.consequent, value.alternate].flatMap(textsIn);
    case 'LogicalExpression':
      return textsIn(value.right);
    default:
      return [];
  }
}

/** `wordsLinked` → `data-words-linked` */
function dataAttribute(name: string): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
