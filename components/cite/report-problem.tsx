type ReportProblemProps = {
  /** What opens a message, or an issue; undefined where the site takes no reports. */
  href: string | undefined;
  what: 'passage' | 'initiative';
};

/** Opens a message or an issue that says what it is about; nothing where the site takes no reports. */
export function ReportProblem({ href, what }: ReportProblemProps) {
  if (href === undefined) return null;
  return (
    <p className="no-print text-sm">
      <a href={href}>Report a problem with this {what}</a>
    </p>
  );
}
