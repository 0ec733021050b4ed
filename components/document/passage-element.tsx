import type { ReactNode } from 'react';
import type { ShownPassage } from '@/lib/pages/shown-passage';
import { Figures } from './figures';
import { PassageItem } from './passage-item';
import { PassageText } from './passage-text';
import { RowAlone } from './row-alone';

const HEADING_LOOKS: Readonly<Record<number, string>> = {
  1: 'text-2xl',
  2: 'text-2xl',
  3: 'text-[1.375rem]',
};

type PassageElementProps = {
  passage: ShownPassage;
  /** Alone on its page a heading is right below the page's own, wherever it is in the document. */
  isAlone?: boolean;
};

/** A passage as what it is in the document; words of others stand behind a rule. */
export function PassageElement({ passage, isAlone = false }: PassageElementProps) {
  const { before, behind } = passage.figures;
  const element = (
    <>
      <Figures figures={before} />
      <OwnElement passage={passage} isAlone={isAlone} />
      <Figures figures={behind} />
    </>
  );
  if (!passage.quoted) return element;
  return <blockquote className="border-l-[3px] border-line pl-5">{element}</blockquote>;
}

function OwnElement({ passage, isAlone = false }: PassageElementProps) {
  const words = <PassageText words={passage.words} />;
  switch (passage.kind) {
    case 'heading': {
      const Heading = isAlone || passage.level <= 2 ? 'h2' : passage.level === 3 ? 'h3' : 'h4';
      return (
        <Heading
          className={`passage-text leading-snug ${HEADING_LOOKS[passage.level] ?? 'text-xl'}`}
        >
          {words}
        </Heading>
      );
    }
    case 'list-item':
      return <PassageItem passage={passage} />;
    case 'row':
    case 'head-row':
      return <RowAlone passage={passage} />;
    case 'term':
      return (
        <Paragraph look="text-[1.1875rem] leading-[1.65] font-semibold">
          <dfn className="not-italic">{words}</dfn>
        </Paragraph>
      );
    case 'definition':
      return <Paragraph look="pl-8 text-[1.1875rem] leading-[1.65]">{words}</Paragraph>;
    case 'note':
      return (
        <div className="flex">
          <span className="source min-w-7 shrink-0 pr-2 text-[1.0625rem] leading-[1.6] text-accent">
            {passage.printed}
          </span>
          <Paragraph look="text-[1.0625rem] leading-[1.6]">{words}</Paragraph>
        </div>
      );
    case 'attribution':
      return <Paragraph look="text-[1.0625rem] leading-[1.6] text-soft">{words}</Paragraph>;
    case 'ornament':
      return <Paragraph look="text-center text-[1.1875rem]">{words}</Paragraph>;
    case 'caption':
      return (
        <Paragraph look="border-s border-sine ps-4 text-[1.0625rem] leading-[1.6]">
          {words}
        </Paragraph>
      );
    case 'credit':
      return (
        <Paragraph look="border-s border-sine ps-4 text-[0.9375rem] text-soft">{words}</Paragraph>
      );
    case 'paragraph':
      return <Paragraph look="text-[1.1875rem] leading-[1.65]">{words}</Paragraph>;
  }
}

type ParagraphProps = { look: string; children: ReactNode };

function Paragraph({ look, children }: ParagraphProps) {
  return <p className={`passage-text source ${look}`}>{children}</p>;
}
