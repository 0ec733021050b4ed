import { buildSite } from '@/tests/build-site';

/** Builds a site of somebody else's content, in which nothing may be ours, into `out.foreign`. */
process.exitCode = buildSite('tests/foreign-site/content', 'out.foreign', {
  SITE_URL: '',
  SITE_REPORT_TO: '',
});
