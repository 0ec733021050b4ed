/** The text as it is. Throws on line breaks and control characters: no field of a file can hold them. */
export function refuseControls(text: string): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) {
    throw new Error(`Unexpected control character in ${JSON.stringify(text)}, expected one line`);
  }
  return text;
}
