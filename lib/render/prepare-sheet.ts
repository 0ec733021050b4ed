import type { Selector } from 'lightningcss';
import { transform } from 'lightningcss';
import type { Declaration, Root, Rule } from 'postcss';
import { parse } from 'postcss';

/** A style sheet taken apart: its rules in order, and what each of them is for. */
export type Sheet = {
  readonly root: Root;
  /** In the order of the rule's own `selectors`; keyframes have none. */
  readonly selectorsOf: ReadonlyMap<Rule, readonly Selector[]>;
  /** Every class that one of its selectors asks for. */
  readonly classes: ReadonlySet<string>;
};

/** The oldest browsers that the site is made for, as in lib/browser/browser-script.ts. */
const targets = { chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/** Asked before colours are mixed, which every browser of the site can. */
const MIXES_COLOURS = /^\(color:color-mix\(inlab,red,red\)\)$/;

/** Asked before a property of Tailwind's is set on every element, for browsers without `@property`. */
const KNOWS_NO_PROPERTY = /^\(+-webkit-hyphens:none\)/;

/**
 * The sheet as the browsers of the site read it, minified, without the faces that load a file. What
 * Tailwind says in two ways, for newer and older browsers, is said once, in the way that all know.
 */
export function prepareSheet(css: string): Sheet {
  const shorter = minify(css);
  const plain = parse(shorter);
  const set = new Set<string>();
  plain.walkAtRules('supports', (rule) => {
    const asked = rule.params.replaceAll(' ', '');
    if (KNOWS_NO_PROPERTY.test(asked)) rule.walkDecls(({ prop }) => void set.add(prop));
    else if (!MIXES_COLOURS.test(asked)) return;
    rule.replaceWith(rule.nodes ?? []);
  });
  plain.walkAtRules('property', (rule) => {
    if (set.has(rule.params)) rule.remove();
  });
  plain.walkAtRules('font-face', (rule) => {
    if (rule.toString().includes('url(')) rule.remove();
  });
  const selectors: Selector[][] = [];
  const root = parse(minify(plain.toString(), selectors));
  root.walkDecls((declaration) => {
    if (isSaidAgain(declaration)) declaration.remove();
  });
  const selectorsOf = new Map<Rule, readonly Selector[]>();
  root.walkRules((rule) => {
    const own = isKeyframe(rule) ? [] : selectors.shift();
    if (own?.length !== (isKeyframe(rule) ? 0 : rule.selectors.length)) {
      throw new Error(`The selectors of "${rule.selector}" were read in two ways.`);
    }
    selectorsOf.set(rule, own ?? []);
  });
  const all = [...selectorsOf.values()].flat(2);
  const classes = all.flatMap((part) => (part.type === 'class' ? [part.name] : []));
  return { root, selectorsOf, classes: new Set(classes) };
}

/** Whether a later declaration of the same rule takes its place in every browser of the site. */
function isSaidAgain(declaration: Declaration): boolean {
  const { prop, value } = declaration;
  for (let next = declaration.next(); next; next = next.next()) {
    if (next.type !== 'decl' || next.prop !== prop) continue;
    if (next.value === value || next.value.includes('color-mix(')) return true;
  }
  return false;
}

/** @param selectors is given those of all rules, in the order of the result */
function minify(css: string, selectors?: Selector[][]): string {
  const options = { filename: 'style.css', minify: true, targets };
  const { code } = transform({ ...options, code: Buffer.from(css) });
  if (selectors) {
    const style = ({ value }: { value: { selectors: Selector[] } }) =>
      void selectors.push(value.selectors);
    transform({ ...options, code, visitor: { Rule: { style } } });
  }
  return code.toString();
}

/** Whether it is a step of `@keyframes`, which is for no element. */
export function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && String(parent.name).endsWith('keyframes');
}
