import { routeOfFiles } from '@/lib/pages/answer-file';

/** The parts of what the not-found page looks for the nearest address in, where these are many. */
export const { generateStaticParams, GET } = routeOfFiles('addresses');
