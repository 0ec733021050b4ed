import { ROLE_WORDS } from '@/components/vocabulary';
import type { Role } from '@/lib/model/actor';
import { MOST_DOCUMENTS_ABREAST } from '@/lib/lists/page-lengths';
import type { PolicyDocument } from '@/lib/model/document';
import { countInWords } from '@/lib/text/list-in-words';
import { paths } from '@/lib/url/paths';

/** Actors, instruments, roles, mentions and evidence. */
export function TagsSection() {
  const roles = Object.keys(ROLE_WORDS) as Role[];
  return (
    <section className="max-w-[44rem]">
      <h2 id="tags" className="text-2xl">
        Actors, instruments and evidence
      </h2>
      <p className="mt-3">
        An <a href={paths.actors()}>actor</a> is who acts, is acted with, or is acted upon. In an
        initiative it has a role. An <a href={paths.instruments()}>instrument</a> is the means that
        is used or sought.
      </p>
      <dl className="mt-4 grid gap-x-8 gap-y-1.5 sm:grid-cols-[8rem_1fr]">
        {roles.map((role) => (
          <div key={role} className="contents">
            <dt className="font-semibold">{ROLE_WORDS[role].name}</dt>
            <dd className="text-soft">{ROLE_WORDS[role].definition}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        Every tag shows its evidence: a name in the quote, or words of the quote or of its paragraph
        that the editors point at. A tag without evidence does not pass the build. Names in the
        texts are found by machine, as whole words and the longest name first; words that many
        things are called, such as Network or Partnership, count only behind the full name in the
        same paragraph.
      </p>
    </section>
  );
}

/** How the documents were read, and what was left out. */
export function MethodSection() {
  return (
    <section className="max-w-[44rem]">
      <h2 id="method" className="text-2xl">
        How the documents were read
      </h2>
      <p className="mt-3">
        The texts were transcribed word for word, slips of the pen and the sentence that breaks off
        included; a test compares every character with the files that we received. Remarks of ours
        stand beside the text, never in it. They were then read twice. The first reading looked for
        what somebody does, promises, asks or claims. The second added the stances that the texts
        state for themselves, because readers ask for those too, and left what only describes.
      </p>
      <h3 className="mt-6 text-lg">What was left out</h3>
      <ul className="mt-2 list-disc space-y-1.5 pl-5">
        <li>
          Descriptions of the world: how many small arms there are, what pays for which war, how an
          organization has changed. They are context, and their names are still linked.
        </li>
        <li>
          Sentences that only lead up to an initiative or comment on it, such as “The Human Security
          Network is a good example.” They can be read around the quote.
        </li>
        <li>The other parts of the two documents: what we have are excerpts.</li>
        <li>What became of a promise. That would need other sources, and another method.</li>
      </ul>
    </section>
  );
}

/** What can be relied on when a link is kept. */
export function AddressesSection() {
  return (
    <section className="max-w-[44rem]">
      <h2 id="addresses" className="text-2xl">
        Links
      </h2>
      <p className="mt-3">
        Every initiative, paragraph, theme, actor and instrument has an address of its own. A
        paragraph’s address is made from its own words, so it stays when other paragraphs come, go
        or move. The paragraph numbers are for pointing at a page; no link depends on them. A
        filtered list is an address too: what you see in the address bar is all there is to send.
      </p>
    </section>
  );
}

type RightsSectionProps = { documents: readonly PolicyDocument[] };

/** Who holds which rights: the texts are not ours. */
export function RightsSection({ documents }: RightsSectionProps) {
  return (
    <section className="max-w-[44rem]">
      <h2 id="rights" className="text-2xl">
        Rights
      </h2>
      <dl className="mt-3 space-y-3">
        {rightsOf(documents).map(({ of, rights }) => (
          <div key={`${of} ${rights}`}>
            <dt className="font-semibold">{of}</dt>
            <dd className="text-soft">{rights}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">
        {documents.length > MOST_DOCUMENTS_ABREAST &&
          'Which of these are those of a document, its own page says. '}
        Titles, notes, tags and introductions are editorial work of this project. The software is
        under the MIT licence, which does not cover the texts.
      </p>
    </section>
  );
}

/** Each document with its rights; where they are many, the same rights once, with their number. */
function rightsOf(documents: readonly PolicyDocument[]) {
  if (documents.length <= MOST_DOCUMENTS_ABREAST) {
    return documents.map(({ title, rights }) => ({ of: title, rights }));
  }
  const counts = new Map<string, number>();
  for (const { rights } of documents) counts.set(rights, (counts.get(rights) ?? 0) + 1);
  return [...counts].map(([rights, count]) => ({ of: countInWords(count, 'document'), rights }));
}
