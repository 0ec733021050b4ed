import { Parser } from 'htmlparser2';
import { Fragment, Suspense } from 'react';
import type { ElementType, Key, ReactElement } from 'react';
import { jsx as element, jsxs as elements } from 'react/jsx-runtime';

type Props = Record<string, unknown>;

/**
 * Makes an element of a page as React does. Refuses what React would leave out in silence, and what the
 * policy of a page would: here it costs nothing to see.
 */
export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return element(checked(type, props), props, key);
}

/** The same for several children. */
export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  return elements(checked(type, props), props, key);
}

/** What the elements made since the last call can be matched by: their classes as they are written. */
export function takeClasses(): ReadonlySet<string> {
  const taken = classes;
  classes = new Set();
  return taken;
}

let classes = new Set<string>();

export { Fragment };

/** Said to the author of a page; the bundle of the exporter knows it by its name. */
class Refusal extends Error {
  override name = 'Refusal';
}

const AsyncFunction = (async () => {}).constructor;

function checked(type: ElementType, props: Props): ElementType {
  if (typeof type === 'string') {
    checkHost(type, props);
    return type;
  }
  // Its fallback would stay in the page. Without it, whatever waits or fails inside says so.
  if (type === Suspense) return Fragment;
  if (type instanceof AsyncFunction) {
    throw new Refusal(
      `<${type.name}> is async, and a page is made at once: ` +
        'await its data in page.tsx and hand it down.',
    );
  }
  return type;
}

function checkHost(type: string, props: Props): void {
  if (type === 'style') throw forbidden('<style>');
  for (const name in props) {
    if (name === 'style') throw forbidden(`style in <${type}>`);
    const value = props[name];
    if (name === 'className' && typeof value === 'string') classes.add(value);
    if (typeof value === 'function') {
      throw new Refusal(
        `<${type}> has a function for ${name}, which nothing would call: ` +
          'write the script in lib/browser.',
      );
    }
    if (name === 'dangerouslySetInnerHTML' && type !== 'script') {
      checkHtml(String(Object(value).__html ?? ''));
    }
  }
}

/** In quotes that are escaped stands no style or handler, but the words of one. */
const SUSPECT = /<(?:style|script)|[\s"'/](?:style|on[a-z]+)\s*=(?!&quot;)/i;

function checkHtml(html: string): void {
  if (!SUSPECT.test(html)) return;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style' || name === 'script') throw forbidden(`<${name}>`);
      const refused = Object.keys(attributes).find(
        (attribute) => attribute === 'style' || attribute.startsWith('on'),
      );
      if (refused !== undefined) throw forbidden(`${refused} in <${name}>`);
    },
  });
  parser.end(html);
}

function forbidden(what: string): Refusal {
  return new Refusal(
    `It holds ${what}, which the content-security policy forbids: ` +
      'use a class of the style sheet, or a script of lib/browser.',
  );
}
