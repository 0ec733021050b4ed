import { expect, test } from 'vitest';
import { citationMeta } from '@/lib/export/citation-meta';
import { getRecord, indexCorpus } from '@/lib/store/index-corpus';
import { site } from '@/lib/url/site';
import { getFixtureCorpus } from '@/tests/fixture-content';

const { documents } = indexCorpus(getFixtureCorpus());

test('a report of two bodies and a day is described with both and all of it', () => {
  expect(citationMeta(getRecord(documents, 'ips-2005'))).toEqual([
    [
      'citation_title',
      "Canada's International Policy Statement: A Role of Pride and Influence in the World (the Diplomacy paper)",
    ],
    ['citation_author', 'Government of Canada'],
    ['citation_author', 'Foreign Affairs Canada'],
    ['citation_publication_date', '2005/04/19'],
    ['citation_technical_report_institution', 'Government of Canada; Foreign Affairs Canada'],
    ['citation_public_url', `${site.url}/documents/ips-2005/`],
    ['citation_language', 'en-CA'],
  ]);
});

test('a year alone stays a year, and the page about a part gives its own address', () => {
  const address = `${site.url}/initiatives/ban-landmines/`;
  expect(citationMeta(getRecord(documents, 'fff-2000'), address).slice(2, 5)).toEqual([
    ['citation_publication_date', '2000'],
    [
      'citation_technical_report_institution',
      'Department of Foreign Affairs and International Trade',
    ],
    ['citation_public_url', address],
  ]);
});
