import type { z } from 'zod';
import { findNearest } from '@/lib/text/nearest';
import type { Report, Rule } from './problem';
import { show } from './problem';
import type { TextFile } from './text-file';

type Issue = z.core.$ZodIssue;
type OffsetOf = (path: readonly PropertyKey[]) => number;

/** Reports what a schema found wrong, in the grammar *Unexpected X, expected Y*, at its place. */
export function reportIssue(
  issue: Issue,
  data: unknown,
  file: TextFile,
  offsetOf: OffsetOf,
  report: Report,
): void {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(',');
    for (const key of issue.keys) {
      const reason = `Unexpected field ${show(key)}, expected ${oneOf(known)}${suggestion(key, known)}`;
      report.at(file, offsetOf([...issue.path, key]), 'unknown-field', reason);
    }
    return;
  }
  const found = valueAt(data, issue.path);
  const expected = expectation(issue);
  if (found === undefined) {
    const field = show(String(issue.path.at(-1) ?? 'content'));
    report.at(
      file,
      offsetOf(issue.path),
      'missing-field',
      `Missing field ${field}, expected ${expected}`,
    );
    return;
  }
  const nearest =
    issue.code === 'invalid_value' ? suggestion(String(found), issue.values.map(String)) : '';
  const reason = `Unexpected ${showAny(found)}, expected ${expected}${nearest}`;
  report.at(file, offsetOf(issue.path), ruleOf(issue), reason);
}

/** A remark on the nearest candidate, empty where none is near: `; did you mean "kind"?` */
export function suggestion(wanted: string, candidates: Iterable<string>): string {
  const nearest = findNearest(wanted, candidates);
  return nearest === undefined ? '' : `; did you mean ${show(nearest)}?`;
}

/** The values that would do, as a message lists them. */
export function oneOf(values: readonly string[]): string {
  const shown = values.map(show);
  return shown.length === 1 ? (shown[0] ?? '') : `one of ${shown.join(', ')}`;
}

/** The rules that schemas name themselves. */
const OWN_RULES = ['bad-date', 'control-character'] as const;

function ruleOf(issue: Issue): Rule {
  if (issue.code !== 'custom') return 'invalid-value';
  const rule: unknown = issue.params?.['rule'];
  return OWN_RULES.find((own) => own === rule) ?? 'invalid-value';
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') {
    return oneOf(issue.values.map(String));
  }
  if (issue.code !== 'invalid_type') return issue.message;
  switch (issue.expected) {
    case 'string':
      return 'text';
    case 'array':
      return 'a list';
    case 'object':
      return 'a group of fields';
    default:
      return issue.expected;
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function showAny(value: unknown): string {
  if (typeof value === 'string') return show(value);
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  // Every scalar is text, so there is nothing only where a whole file holds nothing.
  return value === null ? 'file without content' : 'group of fields';
}
