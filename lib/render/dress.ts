import { ScriptError } from '@/lib/tools/script.mjs';

/** Browsers look for the charset in the first kilobyte. */
const HEAD = '<head><meta charSet="utf-8"/>';

/**
 * A page with its policy and its style in its head, in front of everything that they are about, so that
 * it is protected on a host that sends no header. Throws a ScriptError where the head does not begin
 * with the charset.
 */
export function dress(html: string, { policy, style }: { policy: string; style: string }): string {
  const at = html.indexOf(HEAD) + HEAD.length;
  if (at < HEAD.length) {
    throw new ScriptError(
      `The head has to begin with <meta charSet="utf-8" />: see app/layout.tsx.`,
    );
  }
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  return `${html.slice(0, at)}${meta}<style>${style}</style>${html.slice(at)}`;
}
