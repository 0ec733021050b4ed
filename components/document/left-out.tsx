import { site } from '@/lib/url/site';

type LeftOutProps = {
  /** `… (a) left out` */
  children: string;
};

/** That words of the source are left out: ours, and it looks it. */
export function LeftOut({ children }: LeftOutProps) {
  return (
    <p lang={site.language}>
      <span className="left-out">{children}</span>
    </p>
  );
}
