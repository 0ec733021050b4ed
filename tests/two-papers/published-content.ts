import { FIXTURE_FOLDER } from '@/tests/build-site';
import { contentIn } from '@/tests/content-in';

/** The two papers as they were published first: what `content/` holds later is for its editors alone to say. */
export const published = await contentIn(FIXTURE_FOLDER);
