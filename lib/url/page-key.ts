/** What a page of the explorer's list is called in addresses. It comes last: another search begins another list. */
export const PAGE_KEY = 'page';
