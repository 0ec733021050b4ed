import { LinkIcon } from './icons';

type CopyLinkProps = {
  /** What the link leads to; without script it simply leads there. */
  href: string;
  /** What it is a link to, for those who do not see where it stands: `to paragraph 4`. */
  subject: string;
  /**
   * `icon`: the words are for screen readers; `gutter`: so too, where the page is wide; `words` and
   * `button`: they are shown.
   */
  look: 'icon' | 'gutter' | 'words' | 'button';
};

const TINY = 'text-faint hover:bg-accent-wash hover:text-accent rounded';

const LOOKS: Readonly<Record<CopyLinkProps['look'], { link: string; idle: string; done: string }>> =
  {
    icon: {
      link: `relative inline-grid size-7 place-items-center ${TINY}`,
      idle: 'sr-only',
      done: 'bubble',
    },
    gutter: {
      link: `relative quiet inline-flex min-h-7 items-center gap-1 px-1 sm:grid sm:size-6 sm:min-h-0 sm:place-items-center sm:px-0 ${TINY}`,
      idle: 'sm:sr-only',
      done: 'bubble',
    },
    words: { link: 'quiet inline-flex min-h-7 items-center gap-1.5 text-sm', idle: '', done: '' },
    button: { link: 'button button-strong', idle: '', done: '' },
  };

/** A real link that, where script runs, puts its address on the clipboard and says so. */
export function CopyLink({ href, subject, look }: CopyLinkProps) {
  const { link, idle, done } = LOOKS[look];
  return (
    <a href={href} data-copy="link" className={`${link} no-print`}>
      {look !== 'button' && <LinkIcon className="shrink-0" />}
      <span className={`copy-idle ${idle}`}>
        <span className="with-script">Copy link</span>
        <span className="without-script">Link</span>
        <span className={look === 'words' ? '' : 'sr-only'}> {subject}</span>
      </span>
      <span className={`copy-done ${done}`}>Link copied</span>
    </a>
  );
}
