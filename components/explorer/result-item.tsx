import { memo } from 'react';
import { LimitLines } from '@/components/ui/limit-lines';
import { Square } from '@/components/ui/square';
import type { FacetKey } from '@/lib/facets/facets';
import type { Evidence } from '@/lib/search/ask';
import type { ListedRecord } from '@/lib/search/record';
import { paths } from '@/lib/url/paths';
import { valuePath } from '@/lib/url/value-paths';
import type { FacetOption } from '@/lib/pages/facet-options';
import { Marked } from './marked';

/** Finds the option of a facet's value: its name, colour or shape. */
export type OptionOf = (key: FacetKey, value: string) => FacetOption | undefined;

type ResultItemProps = {
  record: ListedRecord;
  /** Undefined where nothing was searched. */
  evidence: Evidence | undefined;
  optionOf: OptionOf;
};

/** An initiative in the list: its words, the searched ones marked, and why it is there where they are not in it. */
export const ResultItem = memo(function ResultItem({
  record,
  evidence,
  optionOf,
}: ResultItemProps) {
  return (
    <article className="grid gap-x-8 gap-y-3 py-6 md:grid-cols-[minmax(0,1fr)_11.5rem]">
      <div>
        <h2 className="text-xl leading-snug">
          <a href={paths.initiative(record.id)} className="quiet text-ink">
            {evidence ? <Marked segments={evidence.title} /> : record.title}
          </a>
        </h2>
        <p className="mt-1 text-sm">
          <a href={valuePath('kind', record.kind)} className="quiet text-soft">
            {optionOf('kind', record.kind)?.name}
          </a>
        </p>
        <blockquote
          {...optionOf('document', record.document)?.tongue}
          className="source mt-2 max-w-[62ch] text-[1.0625rem] leading-relaxed"
        >
          {evidence ? <Marked segments={evidence.quote} /> : record.quote}
        </blockquote>
        <LimitLines limits={record.limits ?? []} />
        {evidence?.reasons.map(({ label, segments }, at) => (
          <p key={at} className="mt-2 max-w-[62ch] border-l-2 border-line pl-3 text-sm text-soft">
            {label}: <Marked segments={segments} />
          </p>
        ))}
      </div>
      <ResultContext record={record} optionOf={optionOf} />
    </article>
  );
});

type ResultContextProps = { record: ListedRecord; optionOf: OptionOf };

function ResultContext({ record, optionOf }: ResultContextProps) {
  const document = optionOf('document', record.document);
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm md:flex-col md:pt-1">
      {record.themes.map((id) => {
        const theme = optionOf('theme', id);
        return (
          <li key={id}>
            <a
              href={paths.theme(id)}
              className={`quiet inline-flex items-baseline gap-2 text-soft ${theme?.hue ? `hue-${theme.hue}` : ''}`}
            >
              <Square shape="plain" className="relative top-px shrink-0 text-hue" />
              {theme?.name}
            </a>
          </li>
        );
      })}
      {record.themes.length === 0 && <li className="text-soft">None of the themes</li>}
      <li>
        <a
          href={paths.passage(record.document, record.passage)}
          className="quiet inline-flex items-baseline gap-2 text-soft"
        >
          <Square shape={document?.shape ?? 'plain'} className="relative top-px shrink-0" />
          <span>
            {document?.name}
            {record.place === undefined ? '' : `, ${record.place}`}
          </span>
        </a>
      </li>
    </ul>
  );
}
