import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExplorerState } from '@/lib/url/explorer-query';
import { tidyQuery } from '@/lib/url/explorer-query';
import type { Step } from './use-address';

/** The address follows the typing after this rest, in milliseconds: browsers limit its changes. */
const REST = 250;

type Draft = {
  /** What is searched now: what was typed last, or what the address says. */
  readonly query: string;
  readonly input: React.RefObject<HTMLInputElement | null>;
  readonly onType: (text: string) => void;
  /** Forgets what is not yet in the address; to be called before any other change of it. */
  readonly settle: () => void;
  /** The next letter begins a new step for Back. */
  readonly onLeave: () => void;
};

/**
 * The words in the search box. They are searched at once and reach the address a moment later: the
 * first change of a spell of typing as a step of its own, later ones in its place, so that Back
 * undoes a search and not a letter.
 */
export function useQueryDraft(
  state: ExplorerState,
  go: (next: ExplorerState, step: Step) => void,
): Draft {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typing = useRef(false);
  const hasArrived = useRef(false);
  /** What `typed` will be: an effect that runs before the next rendering has to know. */
  const pending = useRef<string>(undefined);
  const current = useRef(state);
  const [typed, setTyped] = useState<string>();

  const show = useCallback((text: string | undefined) => {
    pending.current = text;
    setTyped(text);
  }, []);

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    typing.current = false;
    show(undefined);
  }, [show]);

  // By the time of the writing the address may say more than when the key was pressed.
  useEffect(() => {
    current.current = state;
  }, [state]);

  const write = useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        go(searching(current.current, text), typing.current ? 'replace' : 'push');
        typing.current = true;
        show(undefined);
      }, REST);
    },
    [go, show],
  );

  const onType = useCallback(
    (text: string) => {
      show(text);
      write(text);
    },
    [show, write],
  );

  useEffect(() => {
    addEventListener('popstate', settle);
    return () => removeEventListener('popstate', settle);
  }, [settle]);

  useEffect(() => {
    const box = input.current;
    if (!box) return;
    const isArrival = !hasArrived.current;
    hasArrived.current = true;
    // The page is built with an empty box: what is in it was typed before the script arrived.
    if (isArrival && box.value !== '') return onType(box.value);
    if (pending.current === undefined && tidyQuery(box.value) !== state.query)
      box.value = state.query;
  }, [typed, state.query, onType]);

  const onLeave = useCallback(() => {
    typing.current = false;
  }, []);

  return { query: typed ?? state.query, input, onType, settle, onLeave };
}

/** Other words find another list, which begins at its first page. */
function searching(state: ExplorerState, text: string): ExplorerState {
  if (tidyQuery(text) === state.query) return state;
  return { query: text, selection: state.selection };
}
