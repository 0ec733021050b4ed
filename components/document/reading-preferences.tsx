/** What readers may switch, kept in their browser; hidden until the script that does so is there. */
export function ReadingPreferences() {
  return (
    <fieldset
      data-preferences
      hidden
      suppressHydrationWarning
      className="no-print reserved mt-4 text-sm"
    >
      <legend className="sr-only">Reading</legend>
      <div className="flex flex-wrap gap-x-6">
        <Preference name="hide-marks">Hide the editors’ marks</Preference>
        <Preference name="copy-plain">Copy without the citation</Preference>
      </div>
    </fieldset>
  );
}

function Preference({ name, children }: { name: string; children: string }) {
  return (
    <label className="flex min-h-7 items-start gap-2 py-1 leading-snug text-soft">
      <input
        type="checkbox"
        data-preference={name}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}
