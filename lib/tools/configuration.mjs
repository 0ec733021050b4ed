import { HASHES_FILE } from './policies.mjs';

/** What a finished site holds for servers, not for readers: no server of ours answers with it. */
export const configurationFiles = ['_headers', '_redirects', HASHES_FILE, 'nginx.conf'];
