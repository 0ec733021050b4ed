/** @import { Rule } from 'eslint' */

/**
 * The name of a file says whether it ships to the browser: `'use client'` stands in every
 * `*.client.tsx` file and nowhere else. lib/tools/finish.mjs relies on it to know which pages keep
 * their scripts.
 *
 * @type {Rule.RuleModule}
 */
export const clientDirective = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unexpected: "Unexpected 'use client', expected it only in a file named *.client.tsx.",
      missing: "Missing 'use client': a file named *.client.tsx starts with it.",
    },
  },
  create(context) {
    const expected = context.filename.endsWith('.client.tsx');
    return {
      Program(program) {
        const directive = program.body.find(
          (statement) => 'directive' in statement && statement.directive === 'use client',
        );
        if (directive && !expected) context.report({ node: directive, messageId: 'unexpected' });
        if (!directive && expected) context.report({ node: program, messageId: 'missing' });
      },
    };
  },
};
