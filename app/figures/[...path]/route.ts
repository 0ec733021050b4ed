import { routeOfFiles } from '@/lib/pages/answer-file';

export const { generateStaticParams, GET } = routeOfFiles('figures');
