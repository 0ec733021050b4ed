import { CST, Lexer } from 'yaml';

/** Groups and lists inside each other; our files have five. The parser recurses, and the stack ends. */
export const DEEPEST_YAML = 32;

/**
 * The offset where a block of YAML begins to nest too deeply, if it does. Runs before the parser,
 * in linear time. A level shows as a bracket that is open, as an indicator (`-`, `?`, `:`) on the
 * line itself or, where it began on an earlier line, as at least one column of indentation.
 */
export function findDeepYaml(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let levelsOfLine = 0;
  let atLineStart = true;
  for (const { token, type } of tokensOf(text)) {
    if (type === 'open') brackets += 1;
    if (type === 'close') brackets = Math.max(0, brackets - 1);
    if (brackets === 0 && type === 'space' && atLineStart) levelsOfLine = token.length;
    if (brackets === 0 && type === 'indicator') levelsOfLine += 1;
    const nests = type === 'open' || type === 'indicator';
    if (nests && levelsOfLine + brackets > DEEPEST_YAML) return offset;
    atLineStart = token.endsWith('\n');
    if (atLineStart && brackets === 0) levelsOfLine = 0;
    offset += token.length;
  }
  return undefined;
}

type Token = {
  readonly token: string;
  readonly type: 'open' | 'close' | 'indicator' | 'space' | 'other';
};

/** The tokens that stand in the source; the lexer puts marks of its own between them. */
function* tokensOf(text: string): Generator<Token> {
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    const isOwnMark = type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar';
    if (!isOwnMark) yield { token, type: typeOf(type) };
  }
}

function typeOf(type: ReturnType<typeof CST.tokenType>): Token['type'] {
  switch (type) {
    case 'flow-map-start':
    case 'flow-seq-start':
      return 'open';
    case 'flow-map-end':
    case 'flow-seq-end':
      return 'close';
    case 'seq-item-ind':
    case 'explicit-key-ind':
    case 'map-value-ind':
      return 'indicator';
    case 'space':
      return 'space';
    default:
      return 'other';
  }
}
