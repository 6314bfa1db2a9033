import { useEffect, useRef } from 'react';
import type { ViewState } from '#/core/view-state';
import { type I18n, useI18n } from '#/i18n/i18n';
import { type Atlas, useAtlas } from '#/state/atlas';

/** Milliseconds that it stays after the last step. */
const LINGERS = 2500;

/** The period in large type on the map, while it moves and a little longer. Written without React: nothing else is drawn for it. */
export function Period() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const element = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const period = element.current;
    if (period === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = createWriting(period, i18n.t('basis.inferred'));
    /** Of what it speaks; null: it is hidden. */
    let shown: ViewState | null = null;
    function hide() {
      clearTimeout(timer);
      timer = undefined;
      shown = null;
      if (period !== null) period.dataset.shown = 'false';
    }
    function draw() {
      const { gesture, view } = atlas.store.getState();
      if (gesture || view.play !== null) {
        clearTimeout(timer);
        timer = undefined;
        write(periodOf(atlas, i18n));
        if (shown === null && period !== null) period.dataset.shown = 'true';
        shown = view;
      } else if (shown !== null) {
        if (!isSameTime(shown, view)) hide();
        else timer ??= setTimeout(hide, LINGERS);
      }
    }
    draw();
    const unsubscribe = atlas.store.subscribe(draw);
    return () => {
      unsubscribe();
      hide();
    };
  }, [atlas, i18n]);

  return <p className="period" ref={element} aria-hidden="true" data-shown="false" />;
}

function isSameTime(a: ViewState, b: ViewState): boolean {
  return a.window?.from === b.window?.from && a.window?.to === b.window?.to && a.card === b.card;
}

type Shown = { readonly words: string; readonly inferred: boolean };

/** Beyond that the letters are smaller. */
const LONG = 24;

/** Writes into an element, and only what differs from what it says: it changes with every step. */
function createWriting(element: HTMLElement, mark: string): (shown: Shown) => void {
  const text = document.createTextNode('');
  const note = document.createElement('span');
  note.className = 'mark mark-inferred';
  note.textContent = mark;
  element.replaceChildren(text);
  return ({ words, inferred }) => {
    if (text.data !== words) text.data = words;
    // Once smaller they stay so until they go: letters that jump while they move cannot be read.
    if (element.dataset.shown !== 'true') element.dataset.long = 'false';
    if (words.length > LONG && element.dataset.long !== 'true') element.dataset.long = 'true';
    if (note.isConnected === inferred) return;
    if (inferred) element.append(' ', note);
    else element.replaceChildren(text);
  };
}

/** The window; from event to event the date of the one that is shown, as precise as it is known. */
function periodOf({ dataset, store, selectors }: Atlas, { span, when }: I18n): Shown {
  const { view } = store.getState();
  const { card, play } = view;
  const index = play === 'events' && card?.type === 'event' ? dataset.eventIndex.get(card.id) : undefined;
  const date = index === undefined ? null : (dataset.events[index]?.when ?? null);
  // Which parts are inferred says the card; here a mark must do.
  if (date !== null)
    return { words: when({ ...date, basis: 'stated', inferred: [] }), inferred: date.basis === 'inferred' };
  const window = selectors.window(view);
  return { words: window === null ? '' : span(window), inferred: false };
}
