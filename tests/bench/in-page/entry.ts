/** Everything of the benchmark that runs in a measured page: bundled by `page-script.ts`. */
export { locateLink, watchLeaving, readArrival, goBack, readReturn } from './moves';
export { readPaints } from './paints';
export { watchFirstSearch, readFirstSearch } from './first-search';
export { expectChange, readChange, watchChanges } from './changes';
export { boxAt, countBoxes, focusSearch } from './controls';
