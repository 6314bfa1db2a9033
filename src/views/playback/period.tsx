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
        const words = periodWords(atlas, i18n);
        if (shown.textContent !== words) shown.textContent = words;
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

/** The window; from event to event the date of the one that is shown, as precise as it is known. */
function periodWords({ dataset, store, selectors }: Atlas, { span, when }: I18n): string {
  const { view } = store.getState();
  const { card, play } = view;
  const index = play === 'events' && card?.type === 'event' ? dataset.eventIndex.get(card.id) : undefined;
  const event = index === undefined ? undefined : dataset.events[index];
  if (event !== undefined) return when(event.when);
  const window = selectors.window(view);
  return window === null ? '' : span(window);
}
