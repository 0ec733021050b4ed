import type { ReactNode } from 'react';
import type { Actor } from '@/lib/model/actor';
import type { Instrument } from '@/lib/model/instrument';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { nameOf } from '@/lib/store/name-of';
import { paths } from '@/lib/url/paths';

type AuthorityFactsProps = { index: CorpusIndex; record: Actor | Instrument; children?: ReactNode };

/** What the authority list says of a record: names, what it is not, and dated context. */
export function AuthorityFacts({ index, record, children }: AuthorityFactsProps) {
  const names = [record.name, ...record.aliases].filter(
    (name) => name !== nameOf(record) && name.toLowerCase() !== nameOf(record).toLowerCase(),
  );
  return (
    <dl className="grid max-w-3xl gap-x-8 gap-y-2 text-[0.9375rem] sm:grid-cols-[11rem_1fr] [&_dd]:text-soft [&_dt]:font-semibold max-sm:[&_dd]:mb-2">
      {children}
      {names.length > 0 && (
        <>
          <dt>Also called</dt>
          <dd>{names.join(' · ')}</dd>
        </>
      )}
      {record.shortForms.length > 0 && (
        <>
          <dt>Short forms</dt>
          <dd>{record.shortForms.join(' · ')}</dd>
        </>
      )}
      {record.alsoSearchedAs.length > 0 && (
        <>
          <dt>Also found by</dt>
          <dd>{record.alsoSearchedAs.join(' · ')}</dd>
        </>
      )}
      {record.notToBeConfusedWith.length > 0 && (
        <>
          <dt>Not to be confused with</dt>
          <dd>
            <ul>
              {record.notToBeConfusedWith.map((other) => (
                <li key={other.because}>
                  <OtherThing index={index} other={other} />. {other.because}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {record.facts.length > 0 && (
        <>
          <dt>Context</dt>
          <dd>
            <ul>
              {record.facts.map(({ date, text }) => (
                <li key={date}>
                  <span className="text-ink">{date}.</span> {text}
                </li>
              ))}
            </ul>
            <p className="mt-1 text-sm text-faint">
              From outside the documents, with the date it holds for.
            </p>
          </dd>
        </>
      )}
      {record.editorsNote && (
        <>
          <dt>Editors’ note</dt>
          <dd>{record.editorsNote}</dd>
        </>
      )}
    </dl>
  );
}

type OtherThingProps = { index: CorpusIndex; other: Actor['notToBeConfusedWith'][number] };

function OtherThing({ index, other }: OtherThingProps) {
  if (other.actor !== undefined) {
    return <a href={paths.actor(other.actor)}>{nameOf(getRecord(index.actors, other.actor))}</a>;
  }
  if (other.instrument !== undefined) {
    return (
      <a href={paths.instrument(other.instrument)}>
        {nameOf(getRecord(index.instruments, other.instrument))}
      </a>
    );
  }
  return <span className="text-ink">{other.name}</span>;
}
