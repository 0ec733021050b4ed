type LimitLinesProps = { limits: readonly string[] };

/** What other clauses take away from a promise: never out of sight where the promise is shown. */
export function LimitLines({ limits }: LimitLinesProps) {
  return limits.map((limit) => (
    <p key={limit} className="mt-2 max-w-[62ch] border-s-2 border-line ps-3 text-sm text-soft">
      Limited by {limit}
    </p>
  ));
}
