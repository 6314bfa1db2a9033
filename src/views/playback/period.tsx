import { useEffect, useRef } from 'react';
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
    let timer: ReturnType<typeof setTimeout> | undefined;
    function draw() {
      const shown = element.current;
      if (shown === null) return;
      const { gesture, view } = atlas.store.getState();
      if (gesture || view.play !== null) {
        clearTimeout(timer);
        timer = undefined;
        write(shown, periodOf(atlas, i18n), i18n.t('basis.inferred'));
        shown.dataset.shown = 'true';
      } else if (shown.dataset.shown === 'true' && timer === undefined) {
        timer = setTimeout(() => {
          timer = undefined;
          shown.dataset.shown = 'false';
        }, LINGERS);
      }
    }
    draw();
    const unsubscribe = atlas.store.subscribe(draw);
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [atlas, i18n]);

  return <p className="period" ref={element} aria-hidden="true" data-shown="false" />;
}

type Shown = { readonly words: string; readonly inferred: boolean };

/** Beyond that the letters are smaller. */
const LONG = 24;

function write(element: HTMLElement, { words, inferred }: Shown, mark: string): void {
  if (element.dataset.words === words && element.dataset.inferred === String(inferred)) return;
  element.dataset.words = words;
  element.dataset.inferred = String(inferred);
  element.dataset.long = String(words.length > LONG);
  const note = document.createElement('span');
  note.className = 'mark mark-inferred';
  note.textContent = mark;
  element.replaceChildren(words, ...(inferred ? [' ', note] : []));
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
