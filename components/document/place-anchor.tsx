type PlaceAnchorProps = {
  /** The fragment; none where the source gives no number, or an earlier passage has it. */
  place: string | undefined;
  /** The id of the passage that it leads to. */
  leadTo: string;
};

/** Where the source's own numbering leads to, right in front of a passage; script leads on to its address. */
export function PlaceAnchor({ place, leadTo }: PlaceAnchorProps) {
  if (place === undefined) return null;
  return <span id={place} data-to={leadTo} className="place scroll-mt-6" />;
}
