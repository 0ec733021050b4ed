import type { PassageMovedOut } from '@/lib/pages/former-passages';

type PassagesMovedOutProps = { passages: readonly PassageMovedOut[] };

/** Passages that stand in another document now, each at the address that it had; nothing where there are none. */
export function PassagesMovedOut({ passages }: PassagesMovedOutProps) {
  if (passages.length === 0) return null;
  return (
    <section
      aria-labelledby="moved-out"
      className="mt-16 max-w-[40rem] border-t border-line pt-6 sm:ml-14"
    >
      <h2 id="moved-out" className="label scroll-mt-6 font-sans tracking-normal">
        Passages that stand elsewhere now
      </h2>
      {passages.map(({ id, to }) => (
        <p key={id} id={id} className="withdrawn mt-3 scroll-mt-6 text-[0.9375rem] text-soft">
          The passage of this address has moved. <a href={to}>Read it where it stands now</a>.
        </p>
      ))}
    </section>
  );
}
