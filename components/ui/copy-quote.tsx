/** Copies the words of the page's quote; hidden until the script that can is there. */
export function CopyQuote() {
  return (
    <button
      type="button"
      className="button no-print reserved"
      data-copy="quote"
      hidden
      suppressHydrationWarning
    >
      <span className="copy-idle">Copy quote</span>
      <span className="copy-done">Quote copied</span>
    </button>
  );
}
