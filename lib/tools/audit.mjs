import { readAudit } from './read-audit.mjs';
import { runNpm } from './run-npm.mjs';

// What is known against the packages, and whether they are signed by their registry. Ends with 1
// where something grave was found; SKIP is no PASS, and says that nobody could be asked.
const checks = [
  { name: 'advisories', ...runNpm(['audit', '--json', '--audit-level=high']) },
  { name: 'signatures', ...runNpm(['audit', 'signatures', '--json']) },
];
for (const { name, ...answer } of checks) {
  const { verdict, reason } = readAudit(answer);
  console.log(`${verdict} ${name}: ${reason}`);
  if (verdict === 'FAIL') process.exitCode = 1;
}
