import { Square } from '@/components/ui/square';
import type { ThemeChip } from '@/lib/pages/parts';
import { paths } from '@/lib/url/paths';

type ThemeLabelProps = { theme: ThemeChip };

/** A theme's name behind a square of its colour, leading to its page. */
export function ThemeLabel({ theme }: ThemeLabelProps) {
  return (
    <a
      href={paths.theme(theme.id)}
      className={`quiet inline-flex items-baseline gap-2 text-sm text-soft hue-${theme.hue}`}
    >
      <Square shape="plain" className="relative top-px shrink-0 text-hue" />
      {theme.title}
    </a>
  );
}
