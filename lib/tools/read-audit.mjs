/** @typedef {{ verdict: 'PASS' | 'FAIL' | 'SKIP', reason: string }} Audit */

/**
 * What `npm audit --json` or `npm audit signatures --json` found. Where it says nothing that can be
 * read, nothing was checked.
 *
 * @param {{ code: number, output: string }} answer
 * @returns {Audit}
 */
export function readAudit({ code, output }) {
  const report = parse(output);
  const counts = report?.metadata?.vulnerabilities;
  if (counts) {
    const grave = (counts.high ?? 0) + (counts.critical ?? 0);
    const reason = `${grave} high or critical, ${(counts.moderate ?? 0) + (counts.low ?? 0)} below`;
    return { verdict: grave > 0 ? 'FAIL' : 'PASS', reason };
  }
  if (Array.isArray(report?.invalid) && Array.isArray(report?.missing)) {
    const bad = report.invalid.length + report.missing.length;
    const reason = `${report.invalid.length} invalid, ${report.missing.length} missing`;
    return { verdict: bad > 0 || code !== 0 ? 'FAIL' : 'PASS', reason };
  }
  return { verdict: 'SKIP', reason: 'no registry answered that knows; ask again where one does' };
}

/**
 * @param {string} text
 * @returns {any} what it holds; undefined where it is not JSON
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
