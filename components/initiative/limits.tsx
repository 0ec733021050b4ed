import { PassageText } from '@/components/document/passage-text';
import type { ShownLimit } from '@/lib/pages/shown-limits';

type LimitsProps = { heading: string; limits: readonly ShownLimit[] };

/** Words of other clauses that belong to a promise; nothing where there are none. */
export function Limits({ heading, limits }: LimitsProps) {
  if (limits.length === 0) return null;
  return (
    <section className="mt-6 pl-5 sm:pl-8">
      <h2 className="label font-sans tracking-normal">{heading}</h2>
      {limits.map(({ words, in: { name, href } }) => (
        <div key={href} className="mt-1">
          <blockquote className="source text-[1.0625rem] leading-relaxed">
            <PassageText words={words} />
          </blockquote>
          <a href={href} className="text-sm">
            {name}
          </a>
        </div>
      ))}
    </section>
  );
}

type ExceptionsProps = { reasons: readonly string[] };

/** Why a quote stands without words that would govern it by the rules: ours, and signed as ours. */
export function Exceptions({ reasons }: ExceptionsProps) {
  if (reasons.length === 0) return null;
  return (
    <section className="mt-6 max-w-[62ch] pl-5 text-sm text-soft sm:pl-8">
      <h2 className="label font-sans tracking-normal">Why the quote stands without other words</h2>
      {reasons.map((reason) => (
        <p key={reason} className="mt-1">
          {reason}
        </p>
      ))}
    </section>
  );
}
