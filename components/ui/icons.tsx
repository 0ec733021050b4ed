/** Icons are decoration: the name always stands beside them, or in the label of what they are in. */
type IconProps = { className?: string };

export function SearchIcon({ className }: IconProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 4.2 4.2" />
      </g>
    </svg>
  );
}

export function LinkIcon({ className }: IconProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" width="16" height="16" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round">
        <path d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.9-2.900a3.2 3.2 0 0 0-4.6-4.600l-1.2 1.2" />
        <path d="M11.5 8.5a3.2 3.2 0 0 0-4.6 0L4 11.400A3.2 3.2 0 0 0 8.6 16l1.2-1.2" />
      </g>
    </svg>
  );
}

export function QuoteIcon({ className }: IconProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" width="16" height="16" className={className}>
      <path
        d="M8.5 5C5.800 5.900 4.200 8 4.200 11v4h4.600v-4.600H6.400c.1-1.700.9-2.900 2.600-3.700zm7.300 0c-2.700.9-4.300 3-4.300 6v4h4.600v-4.600h-2.400c.1-1.700.9-2.900 2.600-3.700z"
        fill="currentColor"
      />
    </svg>
  );
}
