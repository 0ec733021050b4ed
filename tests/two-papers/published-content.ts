import { contentIn } from '@/tests/content-in';

/** `content/`: nothing outside this folder may know what is published there. */
export const published = await contentIn('content');
