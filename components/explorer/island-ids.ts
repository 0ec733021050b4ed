/** The element that the explorer's script takes over. */
export const EXPLORER_ID = 'explorer';

/** The list of initiatives in it. */
export const RESULT_LIST_ID = 'explorer-list';

/** The data on the page that it does it with. */
export const EXPLORER_DATA_ID = 'explorer-data';

/** The script. */
export const EXPLORER_SCRIPT = '/scripts/explorer.js';
