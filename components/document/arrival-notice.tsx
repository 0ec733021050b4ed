import { paths } from '@/lib/url/paths';

/** What a link that does not find its words says; script shows the case that it is. */
export function ArrivalNotice() {
  return (
    <arrival-notice hidden>
      <div
        role="alert"
        className="mt-8 max-w-[40rem] border-l-[3px] border-accent bg-accent-wash px-5 py-4"
      >
        <div data-case="no-passage" hidden>
          <p className="font-semibold">This document has no passage with that address.</p>
          <p className="mt-1 text-sm text-soft">
            The link that brought you here may have been cut or mistyped. The whole document stands
            below; <a href={paths.initiatives()}>search the initiatives</a> to find words in it.
          </p>
        </div>
        <div data-case="words-gone" hidden>
          <p className="font-semibold">The words of that link are not where they stood.</p>
          <p className="mt-1 text-sm text-soft">
            They have been corrected since, or the link was cut on its way. Where the text has
            changed, the paragraph says when and how it read before.
          </p>
        </div>
        <div data-case="words-withdrawn" hidden>
          <p className="font-semibold">The words of that link were withdrawn.</p>
          <p className="mt-1 text-sm text-soft">
            What stood there last, the day and the reason are below.
          </p>
        </div>
        <div data-case="words-moved" hidden>
          <p className="font-semibold">
            The words of that link now stand in <span data-paragraph>another place</span>.
          </p>
          <p className="mt-1 text-sm text-soft">
            They are the same, letter for letter; the text around them has changed.
          </p>
        </div>
        <div data-case="words-several" hidden>
          <p className="font-semibold">
            The words of that link stand in <span data-paragraph>several places</span> now.
          </p>
          <p className="mt-1 text-sm text-soft">
            The passage that the link meant has changed, and nothing tells which of them it was.
          </p>
        </div>
      </div>
    </arrival-notice>
  );
}
