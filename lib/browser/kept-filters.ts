import { PAGE_KEY } from '@/lib/url/page-key';

/**
 * A search that leads to the page it stands on keeps the rest of the address. So who enters words before
 * the explorer's own script runs, which is much larger than this one, searches within the filters of the address.
 * The page of the list is left out: it was one of another list.
 * Nothing is put into the form: coming back finds it as it was.
 */
export function enableKeptFilters(): void {
  addEventListener('formdata', ({ target, formData }) => {
    if (!(target instanceof HTMLFormElement) || !leadsHere(target)) return;
    const asked = [...formData];
    const kept = [...new URLSearchParams(location.search)].filter(
      ([key]) => !formData.has(key) && key !== PAGE_KEY,
    );
    for (const [key] of asked) formData.delete(key);
    // The words come last, as in every address of a view.
    for (const [key, value] of [...kept, ...asked]) formData.append(key, value);
  });
}

function leadsHere({ method, action }: HTMLFormElement): boolean {
  return method === 'get' && new URL(action).pathname === location.pathname;
}
