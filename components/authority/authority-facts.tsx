import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { AuthorityDetails } from '@/lib/pages/authority-details';

type AuthorityFactsProps = { details: AuthorityDetails; children?: ReactNode };

/** What the authority list says of a record: names, what it is not, and dated context. */
export function AuthorityFacts({ details, children }: AuthorityFactsProps) {
  const { names, notToBeConfusedWith, context, editorsNote } = details;
  return (
    <dl className="grid max-w-3xl gap-x-8 gap-y-2 text-[0.9375rem] sm:grid-cols-[11rem_1fr] [&_dd]:text-soft [&_dt]:font-semibold max-sm:[&_dd]:mb-2">
      {children}
      {names.map(({ term, words }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </Fragment>
      ))}
      {notToBeConfusedWith.length > 0 && (
        <>
          <dt>Not to be confused with</dt>
          <dd>
            <ul>
              {notToBeConfusedWith.map(({ name, href, because }) => (
                <li key={because}>
                  {href === undefined ? (
                    <span className="text-ink">{name}</span>
                  ) : (
                    <a href={href}>{name}</a>
                  )}
                  . {because}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {context.length > 0 && (
        <>
          <dt>Context</dt>
          <dd>
            <ul>
              {context.map(({ date, text }) => (
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
      {editorsNote && (
        <>
          <dt>Editors’ note</dt>
          <dd>{editorsNote}</dd>
        </>
      )}
    </dl>
  );
}
