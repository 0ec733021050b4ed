import type { ShownPassage } from '@/lib/pages/shown-passage';
import { PassageText } from './passage-text';

const WORDS = 'passage-text source text-[1.1875rem] leading-[1.65]';
const LABEL = 'item-label source shrink-0 text-[1.1875rem] leading-[1.65]';

/** By how many lists an item stands in: where its label begins, below the words of the item around it. */
const LABELS: Readonly<Record<number, string>> = { 1: '', 2: '', 3: 'pl-8.5' };
/** And where its words do. */
const INDENTS: Readonly<Record<number, string>> = { 1: '', 2: 'pl-8.5', 3: 'pl-18.5' };
const DEEPER = { label: 'pl-18.5', words: 'pl-28.5' };

/** Where a bare bullet stands. */
const BULLETS: Readonly<Record<number, string>> = { 1: 'pl-6', 2: 'pl-10' };

type PassageItemProps = { passage: ShownPassage };

/** An item of a list with what the source prints before it, or a further paragraph of one. */
export function PassageItem({ passage }: PassageItemProps) {
  const { level, hanging, labels, bullet } = passage;
  const text = <PassageText words={passage.words} />;
  if (bullet !== undefined) {
    return (
      <ul className={BULLETS[level] ?? 'pl-14'}>
        <li className={`item-bullet ${WORDS}`} data-bullet={bullet}>
          {text}
        </li>
      </ul>
    );
  }
  if (hanging === undefined && labels.length === 0) {
    return <p className={`${INDENTS[level] ?? DEEPER.words} ${WORDS}`}>{text}</p>;
  }
  const words =
    labels.length === 0 ? (
      <p className={WORDS}>{text}</p>
    ) : (
      <div className={`flex ${LABELS[level] ?? DEEPER.label}`}>
        {labels.map((label, depth) => (
          // Labels stand in their levels.
          <span key={depth} className={`${level > 2 ? 'min-w-10' : 'min-w-8.5'} pr-2 ${LABEL}`}>
            {label}
          </span>
        ))}
        <p className={WORDS}>{text}</p>
      </div>
    );
  if (hanging === undefined) return words;
  return (
    <div className="sm:relative">
      <span className={`item-hanging ${LABEL}`}>{hanging}</span>
      {words}
    </div>
  );
}
