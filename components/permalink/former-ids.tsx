type FormerIdsProps = {
  /** Ids that led to the passage while its words were what they are. */
  ids: readonly string[];
  /** The id of the passage that the former ids lead to. */
  leadTo: string;
};

/** Places for the former addresses of a passage whose words stayed, right in front of it. */
export function FormerIds({ ids, leadTo }: FormerIdsProps) {
  return ids.map((id) => <span key={id} id={id} data-to={leadTo} className="former scroll-mt-6" />);
}
