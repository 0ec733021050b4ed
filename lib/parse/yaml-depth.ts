import { CST, Lexer } from 'yaml';

/** Groups and lists inside each other; our files have five. The parser recurses, and the stack ends. */
export const DEEPEST_YAML = 32;

/** Why a block of YAML is not given to the parser, and the offset of the reason. */
export type Unfit = {
  readonly kind: 'deep' | 'closes-nothing' | 'no-gap';
  readonly offset: number;
};

/**
 * What the parser would take too long to say about a block of YAML, if anything: that it nests too
 * deeply, or has a bracket that closes nothing or a quoted text right behind another, of which a
 * megabyte costs half a minute. Runs before it, in linear time. A level shows as a bracket that is open, as an indicator (`-`, `?`, `:`) on the
 * line itself or, where it began on an earlier line, as at least one column of indentation.
 */
export function findUnfitYaml(text: string): Unfit | undefined {
  let offset = 0;
  let brackets = 0;
  let levelsOfLine = 0;
  let atLineStart = true;
  let before: Token['type'] = 'other';
  for (const { token, type } of tokensOf(text)) {
    if (type === 'open') brackets += 1;
    if (type === 'close' && brackets === 0) return { kind: 'closes-nothing', offset };
    if (type === 'close') brackets -= 1;
    if (type === 'quoted' && before === 'quoted') return { kind: 'no-gap', offset };
    before = type;
    if (brackets === 0 && type === 'space' && atLineStart) levelsOfLine = token.length;
    if (brackets === 0 && type === 'indicator') levelsOfLine += 1;
    const nests = type === 'open' || type === 'indicator';
    if (nests && levelsOfLine + brackets > DEEPEST_YAML) return { kind: 'deep', offset };
    atLineStart = token.endsWith('\n');
    if (atLineStart && brackets === 0) levelsOfLine = 0;
    offset += token.length;
  }
  return undefined;
}

type Token = {
  readonly token: string;
  readonly type: 'open' | 'close' | 'indicator' | 'quoted' | 'space' | 'other';
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
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return 'quoted';
    case 'space':
      return 'space';
    default:
      return 'other';
  }
}
