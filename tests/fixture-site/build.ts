import { buildSite, FIXTURE_FOLDER } from '@/tests/build-site';

/** Builds the site of the tests' own corpus into `out.fixture`: the one that the journeys walk. */
process.exitCode = buildSite(FIXTURE_FOLDER, 'out.fixture');
