import { isCard } from '@/lib/serve/content-policy';
import { ScriptError } from '@/lib/tools/script.mjs';

/** What loads a script of the site, and JSON, which is a script by name alone. */
const KNOWN =
  /<script(?: [\w-]+="[^"]*")*? (?:src="\/[^"]*"[^>]*><\/script>|type="application\/(?:ld\+)?json"[^>]*>)/y;

/**
 * Makes sure that a page holds no script which its policy would silently disable. Whatever else a policy
 * disables is refused where elements are made, by the JSX runtime.
 *
 * @param html React writes what readers read with `&lt;`
 * @param inline the whole script elements without an address that the policy lets run
 * Throws a ScriptError.
 */
export function checkScripts(html: string, address: string, inline: readonly string[]): void {
  for (let at = html.indexOf('<script'); at >= 0; at = html.indexOf('<script', at + 1)) {
    if (isCard(address)) throw new ScriptError('It holds a script, and a card has none.');
    KNOWN.lastIndex = at;
    if (KNOWN.test(html) || inline.some((script) => html.startsWith(script, at))) continue;
    throw new ScriptError(
      'It holds a script that the content-security policy does not let run: ' +
        `${html.slice(at, at + 60)}… Write it in lib/browser, and load it with type="module" and src.`,
    );
  }
}
