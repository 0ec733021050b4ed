/**
 * An element with its attributes and children. Everything that script puts on a page is made so:
 * the site's policy lets no text become markup.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const attribute in attributes) {
    element.setAttribute(attribute, attributes[attribute] ?? '');
  }
  element.append(...children);
  return element;
}
