import { HASHES_FILE } from './policies';

/** What a finished site holds for servers, not for readers: no server of ours answers with it. */
export const configurationFiles: readonly string[] = [
  '_headers',
  '_redirects',
  HASHES_FILE,
  'nginx.conf',
];
