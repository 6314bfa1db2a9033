import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Card } from '#/core/view-state';
import { useAtlas } from '#/state/atlas';
import { lastActWasIn, lastActWasKey } from '#/ui/input-modality';
import { isSomethingOnTop } from '#/ui/on-top';

/**
 * Moves focus to the card's heading when a key opened it, and back to what opened it when it is closed by Escape, its
 * button or the browser's Back. Returns what closes the card. From card to card the first opener is kept; if it is gone,
 * the list's row stands in.
 */
export function useCardFocus(article: RefObject<HTMLElement | null>, card: Card, closeCard: () => void): () => void {
  const { store } = useAtlas();
  const opener = useRef<HTMLElement | null>(null);
  const last = useRef(card);

  useEffect(() => {
    const before = last.current;
    last.current = card;
    if (article.current !== null) article.current.scrollTop = 0;
    // Playback opens one card after another, and the reader's focus is with what pauses it.
    if (store.getState().view.play !== null) return;
    const active = document.activeElement;
    const within = article.current?.contains(active) === true;
    const nowhere = active === document.body;
    if (active instanceof HTMLElement && !within && !nowhere) opener.current = lastActWasIn(active) ? active : null;
    // A button of the card before, gone with it, leaves focus on the body. So does a page that has just been opened,
    // which keeps it there.
    if (within || (nowhere ? before !== card : lastActWasKey())) focusHeading(article.current);
  }, [card, article, store]);

  const giveBack = useCallback(() => {
    const from = opener.current;
    const { type, id } = last.current;
    // After the card is gone, so that a row that it had pushed out of sight can be seen again.
    queueMicrotask(() => (from?.isConnected === true ? from : listRow(type === 'event' ? id : null))?.focus());
  }, []);

  const close = useCallback(() => {
    closeCard();
    giveBack();
  }, [closeCard, giveBack]);

  // The browser's Back takes the card away too, and with it what has focus. A layout effect ends before that.
  useLayoutEffect(() => {
    const element = article.current;
    return () => {
      if (element?.contains(document.activeElement) === true) giveBack();
    };
  }, [article, giveBack]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || isSomethingOnTop()) return;
      event.preventDefault();
      close();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);

  return close;
}

function focusHeading(article: HTMLElement | null): void {
  article?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** Ids are compared as values: one from foreign data could hold anything and must not become part of a selector. */
function listRow(event: string | null): HTMLElement | null {
  // A tick on the timeline cannot have focus.
  const rows = document.querySelectorAll<HTMLElement>('[data-event-id]:not([aria-hidden])');
  for (const row of rows) if (row.dataset.eventId === event) return row;
  return document.querySelector<HTMLElement>('#events');
}
