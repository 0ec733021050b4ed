/**
 * What readers get who select source text or cite it, in a file of its own. Loaded by selecting.ts;
 * keep it small all the same.
 */
export { citePassage } from './citation-dialog';
export { enableCitedCopying } from './copy-event';
export { clipSelected, clipWords } from './quotation';
export { enableSelectionTools } from './selection-tools';
