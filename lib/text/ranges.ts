/** A half-open span of a string: `text.slice(start, end)`, in UTF-16 units, `start < end`. */
export type Range = { readonly start: number; readonly end: number };

/** Whether two spans share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
