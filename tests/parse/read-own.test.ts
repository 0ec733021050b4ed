import { describe, expect, test } from 'vitest';
import { DEFAULT_VOCABULARIES } from '@/lib/model/vocabulary';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { contrast } from '@/lib/text/contrast';
import type { Changes } from '@/tests/small-content';
import {
  ACTORS,
  content,
  edit,
  INITIATIVES,
  INSTRUMENTS,
  PAGE,
  problemsOf,
  SITE,
  THEME,
  VOCABULARIES,
} from '@/tests/small-content';

const ICON = 'content/sign.svg';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6"/></svg>';

function corpusOf(changes: Changes) {
  const { corpus, problems } = parseCorpus(content(changes));
  if (!corpus) throw new Error(JSON.stringify(problems));
  return corpus;
}

const page = (body: string) => `---\ntitle: Method\norder: 1\ndescription: How.\n---\n\n${body}\n`;

describe('a site', () => {
  test('needs documents alone', () => {
    const alone = { [ACTORS]: undefined, [INSTRUMENTS]: undefined, [THEME]: undefined };
    const initiatives = `initiatives:
  - { id: sign-treaty, kind: commitment, title: Sign, quote: Canada will sign, actors: [], note: Signs. }
uncoded:
  - { begins: The world, reason: context, note: Describes. }
`;
    const corpus = corpusOf({ ...alone, [INITIATIVES]: initiatives });
    expect([corpus.actors, corpus.vocabularies]).toEqual([[], DEFAULT_VOCABULARIES]);
    expect(corpus.pages.map(({ id }) => id)).toEqual(['about']);
    expect(corpus.site.footerLinks.map(({ to }) => to)).toEqual([
      '/about/',
      '/kinds/',
      '/accessibility/',
    ]);
  });

  test('has the fields that it gives, and the others by default', () => {
    const { site } = corpusOf({ [SITE]: 'name: Wetlands\nintroduction: What they hold.\n' });
    expect(site).toMatchObject({
      name: 'Wetlands',
      introduction: { other: 'What they hold.' },
      language: 'en',
    });
  });

  test('has a sign that takes the colour of the text in a page', () => {
    const svg = SVG.replace('<path', '<style>path{fill:red}</style><path');
    const { site } = corpusOf({ [SITE]: 'icon: sign.svg\n', [ICON]: svg });
    expect(site.sign).toEqual({
      svg,
      inline: SVG.replace('<svg', '<svg aria-hidden="true" width="24" height="24"'),
    });
  });

  test('sorts names as its language does', () => {
    const names = ['Canada', 'Norway', 'Örland', 'Zebra'];
    const more =
      '\n- { id: o, name: Örland, kind: state }\n- { id: z, name: Zebra, kind: state }\n';
    const sorted = (language: string) =>
      corpusOf({
        [SITE]: `language: ${language}\n`,
        [ACTORS]: `- { id: canada, name: Canada, kind: state }\n- { id: norway, name: Norway, kind: state }${more}`,
      }).actors.map(({ name }) => name);
    expect(sorted('de')).toEqual(names);
    expect(sorted('sv')).toEqual(['Canada', 'Norway', 'Zebra', 'Örland']);
  });

  test('gets an accent that can be read, whatever it asks for', () => {
    for (const colour of ['#ffffff', '#ffff00', '#3c8fdd', '#888888']) {
      const [problem = ''] = problemsOf(
        content({ [SITE]: `accent: { light: "${colour}", dark: "#86bdf2" }\n` }),
      );
      const offered = /; "(#[0-9a-f]{6})" has it/.exec(problem)?.[1] ?? '';
      expect(contrast(offered, '#fbfaf7'), problem).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each<[string, Changes, string]>([
    [
      'an address without a scheme',
      { [SITE]: 'address: example.org\n' },
      'content/site.yaml:1:1: error: Unexpected "example.org", expected an address with its scheme, such as "https://example.org" or "https://example.org/explorer"  invalid-value',
    ],
    [
      'a language that is none',
      { [SITE]: 'language: english_CA\n' },
      'content/site.yaml:1:1: error: Unexpected "english_CA", expected a language as BCP 47 writes it, such as "en-CA", "fr" or "zh-Hant"  invalid-value',
    ],
    [
      'a style of citation that is not offered',
      { [SITE]: 'citationStyles: [appa]\n' },
      'content/site.yaml:1:18: error: Unexpected "appa", expected one of "chicago-note", "chicago-bibliography", "apa", "apa-in-text", "mla", "mla-in-text", "mcgill"; did you mean "apa"?  invalid-value',
    ],
    [
      'a foot that leads nowhere',
      { [SITE]: 'footerLinks: [{ name: Rights, to: "/about/#right" }]\n' },
      'content/site.yaml:1:31: error: Unexpected address "/about/#right", expected a page of the site and perhaps one of its headings; did you mean "/about/#rights"?  unknown-reference',
    ],
    [
      'an icon that is not there',
      { [SITE]: 'icon: sing.svg\n', [ICON]: SVG },
      'content/site.yaml:1:1: error: Unexpected icon "sing.svg", expected the name of an SVG file beside site.yaml; did you mean "sign.svg"?  unknown-reference',
    ],
    [
      'an icon that runs',
      { [SITE]: 'icon: sign.svg\n', [ICON]: SVG.replace('<path', '<path onclick="x()"') },
      'content/sign.svg:1:64: error: Unexpected "onclick=" in a picture, expected an SVG that begins with <svg and neither runs nor loads anything  invalid-value',
    ],
    [
      'a kind that its vocabulary has not',
      {
        [VOCABULARIES]:
          'initiativeKinds:\n  - { id: duty, label: Duty }\n  - { id: commitments, label: C }\n',
      },
      'content/documents/paper/initiatives.yaml:3:5: error: Unexpected "commitment", expected one of "duty", "commitments"; did you mean "commitments"?  invalid-value',
    ],
    [
      'a term twice',
      { [VOCABULARIES]: 'roles:\n  - { id: lead, label: Lead }\n  - { id: lead, label: L }\n' },
      'content/vocabularies.yaml:1:1: error: Unexpected list, expected each id once in a vocabulary  invalid-value',
    ],
    [
      'a role with the name of a list of its own',
      { [VOCABULARIES]: 'roles:\n  - { id: mentions, label: Mentions }\n' },
      'content/vocabularies.yaml:1:1: error: Unexpected list, expected no role with the id "mentions": it names a list of every actor  invalid-value',
    ],
    [
      'a table that nobody computes',
      { [PAGE]: page('## A\n\n::covrage') },
      'content/pages/method.md:9:1: error: Unexpected table "::covrage", expected one of ::initiative-kinds, ::roles, ::actor-kinds, ::instrument-kinds, ::reasons, ::coverage, ::rights; did you mean "coverage"?  unknown-reference',
    ],
    [
      'a page with HTML',
      { [PAGE]: page('A <b>word</b>.') },
      'content/pages/method.md:7:3: error: Unexpected HTML, expected headings, paragraphs, lists, emphasis, links and tables by name only; put a backslash before a character that is meant as it stands  unsupported-markdown',
    ],
    [
      'two sections of one id',
      { [PAGE]: page('## One {#same}\n\n## Same') },
      'content/pages/method.md:9:1: error: Unexpected second "same", expected an id of its own; give one behind the heading: {#another-id}  duplicate-id',
    ],
  ])('cannot have %s', (_, changes, problem) => {
    expect(problemsOf(content(changes)).join('\n')).toContain(problem);
  });
});

describe('a vocabulary of its own', () => {
  const terms = `initiativeKinds:
  - { id: duty, label: Duty, plural: Duties, description: It must be done. }
actorKinds: [{ id: party, label: Party }]
`;

  test('takes the place of the default one, and leaves the others', () => {
    const corpus = corpusOf({
      [VOCABULARIES]: terms,
      ...edit(INITIATIVES, 'kind: commitment', 'kind: duty'),
      [ACTORS]:
        '- { id: canada, name: Canada, kind: party }\n- { id: norway, name: Norway, kind: party }\n',
    });
    expect(corpus.initiatives.map(({ kind }) => kind)).toEqual(['duty']);
    expect(corpus.vocabularies.roles).toEqual(DEFAULT_VOCABULARIES.roles);
  });
});

describe('a page', () => {
  test('has sections of words and tables', () => {
    const [own] = corpusOf({
      [PAGE]: page('First.\n\n## One *day* {#day}\n\nA [b](/actors/).\n\n- c\n\n::roles\n\n### D'),
    }).pages.filter(({ id }) => id === 'method');
    expect(own).toEqual({
      id: 'method',
      title: 'Method',
      order: 1,
      description: 'How.',
      opening: [{ of: 'words', html: '<p>First.</p>' }],
      sections: [
        {
          id: 'day',
          heading: 'One day',
          parts: [
            {
              of: 'words',
              html: '<p>A <a href="/actors/">b</a>.</p>\n<ul>\n<li>c</li>\n</ul>',
            },
            { of: 'table', name: 'roles' },
            { of: 'words', html: '<h3>D</h3>' },
          ],
        },
      ],
    });
  });
});
