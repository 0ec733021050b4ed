import type { ShownPassage } from '@/lib/pages/shown-passage';
import { PassageText } from './passage-text';

const HEADING_LOOKS: Readonly<Record<number, string>> = { 2: 'text-2xl', 3: 'text-[1.375rem]' };

/** By how many lists an item stands in. */
const INDENTS: Readonly<Record<number, string>> = { 1: 'ps-6', 2: 'ps-10' };

type PassageElementProps = {
  passage: ShownPassage;
  /** Alone on its page a heading is right below the page's own, wherever it is in the document. */
  isAlone?: boolean;
};

/** A passage as what it is in the document: a heading, a list item, a caption, a paragraph. */
export function PassageElement({ passage, isAlone = false }: PassageElementProps) {
  const words = <PassageText words={passage.words} />;
  switch (passage.kind) {
    case 'heading': {
      const Heading = isAlone || passage.level <= 2 ? 'h2' : 'h3';
      return (
        <Heading
          className={`passage-text leading-snug ${HEADING_LOOKS[passage.level] ?? 'text-xl'}`}
        >
          {words}
        </Heading>
      );
    }
    case 'list-item': {
      const item = <li className="passage-text source text-[1.1875rem] leading-[1.65]">{words}</li>;
      const indent = INDENTS[passage.level] ?? 'ps-14';
      if (passage.label === undefined) return <ul className={`list-disc ${indent}`}>{item}</ul>;
      return (
        <div className={`flex gap-3 ${indent}`}>
          <span className="source shrink-0 text-[1.1875rem] leading-[1.65]">{passage.label}</span>
          {item}
        </div>
      );
    }
    case 'caption':
      return (
        <p className="passage-text source border-s border-line ps-4 text-[1.0625rem] leading-[1.6]">
          {words}
        </p>
      );
    case 'credit':
      return (
        <p className="passage-text source border-s border-line ps-4 text-[0.9375rem] text-soft">
          {words}
        </p>
      );
    default:
      return <p className="passage-text source text-[1.1875rem] leading-[1.65]">{words}</p>;
  }
}
