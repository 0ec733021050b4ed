import { fillAccessDates } from './access-dates';
import { defineArrivalNotice } from './arrival-notice';
import { enableCopying } from './copy';
import { enableKeptFilters } from './kept-filters';
import { defineMarginNotes } from './margin-notes';
import { defineMovedTo } from './moved-to';
import { enablePairing } from './pairing';
import { enablePreferences } from './preferences';
import { enableSearchShortcut } from './search-shortcut';
import { enableSelecting } from './selecting';

/**
 * What content pages do in the browser. Shipped to every reader: keep it small, and free of
 * frameworks. Every page is whole without it; nothing here may be needed to read, follow or find.
 */
defineMovedTo();
enablePreferences();
fillAccessDates();
enableCopying();
enableSelecting();
enableSearchShortcut();
enableKeptFilters();
enablePairing();
defineArrivalNotice();
defineMarginNotes();
