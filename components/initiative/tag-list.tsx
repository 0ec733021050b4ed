import type { ShownTag } from '@/lib/pages/initiative-tags';
import type { Tongue } from '@/lib/text/direction';
import { TagEvidence } from './tag-evidence';

type TagListProps = {
  heading: string;
  tags: readonly ShownTag[];
  /** That of the words which justify the tags. */
  tongue: Tongue;
  none: string;
};

/** Tags of one sort under their heading, each with the words that justify it; or a line that says there is none. */
export function TagList({ heading, tags, tongue, none }: TagListProps) {
  return (
    <section>
      <h2 className="label border-b border-line pb-2 font-sans tracking-normal">{heading}</h2>
      {tags.length === 0 && <p className="py-3 text-sm text-soft">{none}</p>}
      <ul className="rows">
        {tags.map(({ key, name, href, remark, evidence }) => (
          <li key={key} className="py-2.5 first:border-t-0">
            <div className="flex items-baseline justify-between gap-4">
              <a href={href} className="quiet text-[0.9375rem] text-ink">
                {name}
              </a>
              {remark && <span className="shrink-0 text-sm text-soft">{remark}</span>}
            </div>
            <p className="mt-0.5 leading-snug">
              <TagEvidence evidence={evidence} tongue={tongue} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
