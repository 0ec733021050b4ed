import { defineArrivalNotice } from './arrival-notice';
import { enableCopying } from './copy';
import { defineMarginNotes } from './margin-notes';
import { defineNearestAddresses } from './nearest-addresses';
import { enablePairing } from './pairing';
import { enableSearchShortcut } from './search-shortcut';

/**
 * What content pages do in the browser. Shipped to every reader: keep it small, and free of
 * frameworks. Every page is whole without it; nothing here may be needed to read, follow or find.
 */
enableCopying();
enableSearchShortcut();
enablePairing();
defineArrivalNotice();
defineMarginNotes();
defineNearestAddresses();
