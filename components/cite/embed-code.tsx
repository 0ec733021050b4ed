type EmbedCodeProps = {
  /** The HTML to be put into another page. */
  code: string;
  /** The card as it will look there. */
  href: string;
};

/** The code of a card for other people's pages, to be copied. */
export function EmbedCode({ code, href }: EmbedCodeProps) {
  return (
    <details className="no-print text-sm text-soft">
      <summary className="inline-block min-h-6 py-1 text-accent">Embed</summary>
      <p className="mt-2">
        A card with the quote, its source and a link. It needs no script.{' '}
        <a href={href}>See the card</a>
      </p>
      <label className="mt-2 block">
        <span className="font-semibold">Embed code</span>
        <textarea
          id="embed-code"
          readOnly
          rows={4}
          defaultValue={code}
          className="mt-1 block w-full rounded-lg border border-line bg-card p-3 font-mono text-[0.8125rem] text-ink"
        />
      </label>
      <button
        type="button"
        className="button-small mt-2"
        data-copy="text"
        data-text="#embed-code"
        hidden
        suppressHydrationWarning
      >
        <span className="copy-idle">Copy embed code</span>
        <span className="copy-done">Embed code copied</span>
      </button>
    </details>
  );
}
