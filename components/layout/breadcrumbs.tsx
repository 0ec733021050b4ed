import type { Link } from '@/lib/pages/parts';
import { paths } from '@/lib/url/paths';

type BreadcrumbsProps = {
  /** The pages between the home page and this one. */
  trail?: readonly Link[];
};

/** The way here from the home page. The page itself is its heading, and is not repeated. */
export function Breadcrumbs({ trail = [] }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumb" className="no-print pt-7 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {[{ name: 'Home', href: paths.home() }, ...trail].map(({ name, href }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-faint">
                /
              </span>
            )}
            <a href={href} className="quiet inline-flex min-h-6 items-center text-soft">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
