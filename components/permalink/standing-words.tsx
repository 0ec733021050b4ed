import type { Link } from '@/lib/pages/parts';

type StandingWordsProps = { places: readonly Link[] };

/** Where words still stand in the documents, letter for letter, each linked; nothing where they stand nowhere. */
export function StandingWords({ places }: StandingWordsProps) {
  if (places.length === 0) return null;
  return (
    <p className="mt-4">
      The words still stand in the source:{' '}
      {places.map(({ name, href }, at) => (
        <span key={href}>
          {at > 0 && '; '}
          <a href={href}>{name}</a>
        </span>
      ))}
      .
    </p>
  );
}
