const PUNCTUATION = /[!-/:-@[-`{-~]/g;
const REFUSED = /[^\P{Cc}]|\p{Cs}|[\u2028\u2029]/gu;

/** An input on one line, without the characters that no file may hold. */
export function onOneLine(input: string): string {
  return input.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim();
}

/** A line as Markdown that means its very words. */
export function asMarkdownWords(line: string): string {
  return line.replace(PUNCTUATION, (mark) => `\\${mark}`);
}

/** A text as YAML has it in double quotes. */
export function inYaml(text: string): string {
  return JSON.stringify(text);
}
