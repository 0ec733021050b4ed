/** The element that the explorer's script takes over. */
export const EXPLORER_ID = 'explorer';

/** The data on the page that it does it with. */
export const EXPLORER_DATA_ID = 'explorer-data';
