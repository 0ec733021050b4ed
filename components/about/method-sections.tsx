import type { AboutModel } from '@/lib/pages/about-page';
import { paths } from '@/lib/url/paths';

type TagsSectionProps = Pick<AboutModel, 'roles'>;

/** Actors, instruments, roles, mentions and evidence. */
export function TagsSection({ roles }: TagsSectionProps) {
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
        {roles.map(({ name, definition }) => (
          <div key={name} className="contents">
            <dt className="font-semibold">{name}</dt>
            <dd className="text-soft">{definition}</dd>
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

type RightsSectionProps = Pick<AboutModel, 'rights'> & {
  /** Whether they are those of so many documents, which are not named. */
  areCounted: boolean;
};

/** Who holds which rights: the texts are not ours. */
export function RightsSection({ rights: all, areCounted }: RightsSectionProps) {
  return (
    <section className="max-w-[44rem]">
      <h2 id="rights" className="text-2xl">
        Rights
      </h2>
      <dl className="mt-3 space-y-3">
        {all.map(({ of, rights }) => (
          <div key={`${of} ${rights}`}>
            <dt className="font-semibold">{of}</dt>
            <dd className="text-soft">{rights}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">
        {areCounted && 'Which of these are those of a document, its own page says. '}
        Titles, notes, tags and introductions are editorial work of this project. The software is
        under the MIT licence, which does not cover the texts.
      </p>
    </section>
  );
}
