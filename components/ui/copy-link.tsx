import { LinkIcon } from './icons';

type CopyLinkProps = {
  /** What the link leads to; without script it simply leads there. */
  href: string;
  /** What it is a link to, for those who do not see where it stands: `to paragraph 4`. */
  subject: string;
  /** `icon`: the words are for screen readers; `words`: they are shown. */
  look: 'icon' | 'words' | 'button';
};

const LOOKS: Readonly<Record<CopyLinkProps['look'], string>> = {
  icon: 'inline-grid size-7 place-items-center rounded text-faint hover:bg-accent-wash hover:text-accent',
  words: 'inline-flex min-h-7 items-center gap-1.5 text-sm quiet',
  button: 'button button-strong',
};

/** A real link that, where script runs, puts its address on the clipboard and says so. */
export function CopyLink({ href, subject, look }: CopyLinkProps) {
  const shown = look === 'icon' ? 'sr-only' : '';
  return (
    <a href={href} data-copy="link" className={`${LOOKS[look]} no-print`}>
      {look !== 'button' && <LinkIcon className="shrink-0" />}
      <span className={shown}>
        <span className="copy-idle">
          <span className="with-script">Copy link</span>
          <span className="without-script">Link</span>
        </span>
        <span className="copy-idle">
          <span className={look === 'words' ? '' : 'sr-only'}> {subject}</span>
        </span>
        <span className="copy-done">Link copied</span>
      </span>
    </a>
  );
}
