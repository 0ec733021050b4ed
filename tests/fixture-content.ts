import { FIXTURE_FOLDER } from './build-site';
import { contentIn } from './content-in';

const fixture = await contentIn(FIXTURE_FOLDER);

/** Its files, as the build reads them. */
export const fixtureFiles = fixture.files;

/** The corpus of the tests. */
export const getFixtureCorpus = fixture.getCorpus;

/** What became of its addresses. */
export const getFixturePermalinks = fixture.getPermalinks;
